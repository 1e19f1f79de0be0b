-- Wrapped keys, in a schema of their own: the main backup leaves it out, so that what is destroyed here stays destroyed.
create schema sleutels;
grant usage on schema sleutels to keten_kern;

create table sleutels.sleutel (
    tenant_id text not null,
    id uuid not null,
    soort text not null check (soort in ('tenant', 'bestand')),
    ingepakt bytea not null,
    aangemaakt_op timestamptz not null,
    primary key (tenant_id, id)
);
call keten.ommuur('sleutels.sleutel');
create unique index een_tenantsleutel on sleutels.sleutel (tenant_id) where soort = 'tenant';
grant select, insert, delete on sleutels.sleutel to keten_kern;
