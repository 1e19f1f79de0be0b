-- The tenant wall. Every tenant table gets it through keten.ommuur(); nothing else may write a policy.
do $$
begin
    if not exists (select from pg_roles where rolname = 'keten_kern') then
        create role keten_kern nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'keten_app') then
        create role keten_app login noinherit;
    end if;
end $$;
-- NOINHERIT: keten_app may do nothing until a transaction says as whom it acts.
grant keten_kern to keten_app;
-- Its statements are prepared once and look rows up by key: planning them anew for each value costs more than it gains.
do $$
begin
    if not exists (select from pg_roles where rolname = 'keten_app' and 'plan_cache_mode=force_generic_plan' = any (rolconfig)) then
        alter role keten_app set plan_cache_mode = 'force_generic_plan';
    end if;
end $$;

-- Its functions belong to PostgreSQL's own superuser and keep their grants, so they lie in a schema that nobody else enters.
create schema keten_crypto;
create extension pgcrypto with schema keten_crypto;
revoke all on schema keten from public;
revoke all on all functions in schema keten from public;
revoke all on schema public from public;

-- The key the application role cannot read. One row.
create table keten.muur_sleutel (
    enig boolean primary key default true check (enig),
    sleutel bytea not null check (octet_length(sleutel) = 32)
);

-- Who stands at the door in this transaction: mac|backend|valid until (ms)|account|tenants|region.
-- The MAC covers all that follows it, so a setting put there by anyone without the key opens nothing.
-- It runs once per table of every statement, so it is kept lean. It sets no search_path: in it stand only names with their
-- schema and operators of pg_catalog, and its callers can make no operator anywhere.
create function keten.toegang() returns text[]
    language plpgsql stable parallel restricted security definer
as $$
declare
    instelling constant text := pg_catalog.current_setting('keten.toegang', true);
    deel text[];
    eigen bytea;
begin
    if instelling is null or instelling operator(pg_catalog.=) '' then
        return null;
    end if;
    select s.sleutel into eigen from keten.muur_sleutel s;
    -- The MAC is the first 64 characters; a bar follows it.
    if pg_catalog.encode(keten_crypto.hmac(pg_catalog.convert_to(pg_catalog.substr(instelling, 66), 'UTF8'), eigen, 'sha256'), 'hex')
        operator(pg_catalog.<>) pg_catalog.substr(instelling, 1, 64)
    then
        return null;
    end if;
    -- Only now is it ours, and its parts have the form that we gave them.
    deel := pg_catalog.string_to_array(instelling, '|');
    if deel[2]::pg_catalog.int4 operator(pg_catalog.<>) pg_catalog.pg_backend_pid()
        or deel[3]::pg_catalog.int8 operator(pg_catalog.<) (extract(epoch from pg_catalog.transaction_timestamp()) operator(pg_catalog.*) 1000::pg_catalog.numeric)::pg_catalog.int8
    then
        return null;
    end if;
    return deel;
end $$;

-- The tenants whose rows this transaction may touch; null (no row matches) when the door is shut.
create function keten.tenants() returns text[]
    language sql stable parallel restricted
as $$ select string_to_array((keten.toegang())[5], ',') $$;

-- The same and the region itself: for rows that every partner of the region may read, such as a meeting's date.
create function keten.tenants_gedeeld() returns text[]
    language sql stable parallel restricted
as $$ select string_to_array(t[5], ',') || t[6] from keten.toegang() as t $$;

grant usage on schema keten to keten_kern;
-- The server asks at start whether the database fits it.
grant select on keten.migratie to keten_kern;
grant execute on function keten.toegang(), keten.tenants(), keten.tenants_gedeeld() to keten_kern;

-- Puts the wall around one table. `gedeeld` widens reading to the region's own rows, never writing.
create procedure keten.ommuur(tabel regclass, gedeeld boolean default false)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('create policy binnen on %s as permissive for all using (true) with check (true)', tabel);
    execute format(
        'create policy tenant_muur on %s as restrictive for all using (tenant_id = any ((select keten.%s())::text[])) '
        'with check (tenant_id = any ((select keten.tenants())::text[]))',
        tabel, case when gedeeld then 'tenants_gedeeld' else 'tenants' end);
end $$;
revoke all on procedure keten.ommuur(regclass, boolean) from public;

-- A module's schema and the role that its SQL runs as; that role reaches nothing but this schema.
create procedure keten.maak_module(naam text)
    language plpgsql
as $$
declare
    rol text := 'keten_m_' || naam;
begin
    if naam !~ '^[a-z][a-z0-9_]{1,30}$' then
        raise exception 'module name has a form that is not allowed';
    end if;
    if not exists (select from pg_roles where rolname = rol) then
        execute format('create role %I nologin', rol);
    end if;
    execute format('grant %I to keten_app', rol);
    execute format('create schema if not exists %I', naam);
    execute format('grant usage on schema %I to %I', naam, rol);
    execute format('grant usage on schema keten to %I', rol);
    execute format('grant execute on function keten.toegang(), keten.tenants(), keten.tenants_gedeeld() to %I', rol);
end $$;
revoke all on procedure keten.maak_module(text) from public;

-- What a write answered, so that the same request sent twice is one act (Idempotency-Key).
create table keten.idempotentie (
    tenant_id text not null,
    account text not null,
    sleutel text not null,
    vingerafdruk bytea not null,
    resultaat text not null,
    vastgelegd_op timestamptz not null,
    primary key (tenant_id, account, sleutel)
);
call keten.ommuur('keten.idempotentie');
grant select, insert on keten.idempotentie to keten_kern;
