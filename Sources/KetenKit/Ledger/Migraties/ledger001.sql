-- What was done, by whom, for what purpose, on which things. Ids only: no name or value is ever written here.
-- The application role may add and read; it may not change or remove.
create schema ledger;
grant usage on schema ledger to keten_kern;

create table ledger.entry (
    tenant_id text not null,
    id uuid not null,
    op timestamptz not null,
    account text not null,
    rol text not null,
    organisatie text not null,
    handeling text not null,
    doel text not null,
    object_soort text not null,
    object_id uuid,
    gegevens uuid[] not null default '{}',
    regel text,
    primary key (tenant_id, id)
);
call keten.ommuur('ledger.entry');
grant select, insert on ledger.entry to keten_kern;
