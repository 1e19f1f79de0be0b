-- Who may come in. These tables belong to the region as a whole and are asked before any tenant is known,
-- so they carry no tenant wall; only the core's role reaches them.
create schema identiteit;
grant usage on schema identiteit to keten_kern;

create table identiteit.account (
    id text primary key check (id ~ '^[a-z][a-z0-9.-]{1,60}$'),
    naam text not null,
    organisatie text not null,
    wachtwoord text,
    demo boolean not null default false,
    -- The day from which a signed secrecy statement is on record; without it nothing is looked at (C21.2).
    geheimhouding_op date,
    -- Raised with every change of roles: a session that knows an older number asks again.
    versie integer not null default 1,
    gesloten_op timestamptz
);

create table identiteit.rol_toekenning (
    account_id text not null references identiteit.account,
    rol text not null,
    -- A gemeente, or the region's own id for a role over all of it.
    tenant_id text not null,
    van date not null,
    tot date,
    primary key (account_id, rol, tenant_id, van)
);

create table identiteit.sessie (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    account_id text not null references identiteit.account,
    soort text not null check (soort in ('pagina', 'api')),
    aangemaakt_op timestamptz not null,
    verloopt_op timestamptz not null,
    ingetrokken_op timestamptz
);
create index sessie_account on identiteit.sessie (account_id);

grant select, insert, update on all tables in schema identiteit to keten_kern;

-- Raises KT401 unless this session may act now. It runs in the same transaction as what it guards, so a revoked session
-- or a changed role stops the act itself, on every server at once.
create function identiteit.eis_sessie(hash bytea, account_versie integer, nu timestamptz, als_rol text, voor_tenant text, vandaag date)
    returns void
    language plpgsql stable security definer
as $$
begin
    -- No search_path is set, for it runs in every transaction: names carry their schema, and its callers can make no operator.
    perform from identiteit.sessie s join identiteit.account a on a.id operator(pg_catalog.=) s.account_id
        where s.token_hash operator(pg_catalog.=) hash and s.ingetrokken_op is null and s.verloopt_op operator(pg_catalog.>) nu
            and a.versie operator(pg_catalog.=) account_versie and a.gesloten_op is null
            and exists (select from identiteit.rol_toekenning t where t.account_id operator(pg_catalog.=) a.id and t.rol operator(pg_catalog.=) als_rol
                and t.tenant_id operator(pg_catalog.=) voor_tenant and t.van operator(pg_catalog.<=) vandaag
                and (t.tot is null or t.tot operator(pg_catalog.>) vandaag));
    if not found then
        raise exception 'session' using errcode = 'KT401';
    end if;
end $$;
revoke all on function identiteit.eis_sessie(bytea, integer, timestamptz, text, text, date) from public;
-- Asked as the very first thing, before any role is taken on.
grant usage on schema identiteit to keten_app;
grant execute on function identiteit.eis_sessie(bytea, integer, timestamptz, text, text, date) to keten_app, keten_kern;
