-- The covenant itself: who joins, what changes, who leaves, who signed for secrecy and who speaks for whom (C4, C12.2.2, C21.2,
-- C21.3, C33-C35). A row is an event: it is added to, never rewritten. `vastgelegd` is when the penvoerder wrote it down; the
-- other days are those of the letters.
create schema deelname;
grant usage on schema deelname to keten_kern;

-- What needs everybody's consent and a signature: an organisation that joins (C4), or a change of the covenant (C33).
create table deelname.toetreding (
    tenant_id text not null,
    id uuid not null,
    soort text not null check (soort in ('toetreding', 'wijziging')),
    -- Who wants to join; a change has a title instead.
    organisatie text,
    titel text,
    kenmerk text not null,
    aangevraagd_op date not null,
    vastgelegd_op timestamptz not null,
    vastgelegd_door text not null,
    -- The first day on which it takes part, or on which the change holds.
    ondertekend_op date check (ondertekend_op >= aangevraagd_op),
    ondertekening_op timestamptz,
    ondertekening_door text,
    check ((soort = 'toetreding') = (organisatie is not null) and (soort = 'wijziging') = (titel is not null)),
    check ((ondertekend_op is null) = (ondertekening_op is null) and (ondertekend_op is null) = (ondertekening_door is null)),
    primary key (tenant_id, id)
);
create unique index toetreding_open on deelname.toetreding (tenant_id, organisatie) where soort = 'toetreding' and ondertekend_op is null;

create table deelname.toetreding_instemming (
    tenant_id text not null,
    toetreding_id uuid not null,
    organisatie text not null,
    op date not null,
    kenmerk text not null,
    vastgelegd_op timestamptz not null,
    vastgelegd_door text not null,
    primary key (tenant_id, toetreding_id, organisatie),
    foreign key (tenant_id, toetreding_id) references deelname.toetreding (tenant_id, id)
);

create table deelname.opzegging (
    tenant_id text not null,
    id uuid not null,
    organisatie text not null,
    opgezegd_op date not null,
    -- The first day on which it no longer takes part.
    vertrekt_op date not null check (vertrekt_op > opgezegd_op),
    vastgelegd_op timestamptz not null,
    vastgelegd_door text not null,
    primary key (tenant_id, id)
);
create index opzegging_organisatie on deelname.opzegging (tenant_id, organisatie);

-- The statement of secrecy of somebody with an account (C21.2). What counts at the door stands with the account itself.
create table deelname.verklaring (
    tenant_id text not null,
    id uuid not null,
    account text not null,
    getekend_op date not null,
    vastgelegd_op timestamptz not null,
    vastgelegd_door text not null,
    primary key (tenant_id, id)
);

-- Somebody from outside who comes to an overleg for what they know, and signed (C21.3). The name under a key of its own.
create table deelname.deskundige (
    tenant_id text not null,
    id uuid not null,
    naam bytea not null,
    sleutel_id uuid not null,
    -- Null: for both.
    overleg_soort text check (overleg_soort in ('casusoverleg', 'zorgoverleg')),
    getekend_op date not null,
    -- The first day on which it no longer holds.
    geldig_tot date check (geldig_tot > getekend_op),
    vastgelegd_op timestamptz not null,
    vastgelegd_door text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, sleutel_id) references sleutels.sleutel (tenant_id, id)
);

-- A gemeente that has the ketenregisseur speak for it in the casusoverleg (C12.2.2). It lies with that gemeente.
create table deelname.mandaat (
    tenant_id text not null,
    id uuid not null,
    gegeven_op timestamptz not null,
    gegeven_door text not null,
    van date not null,
    -- The first day on which it no longer holds.
    tot date check (tot > van),
    ingetrokken_op timestamptz,
    ingetrokken_door text,
    check ((ingetrokken_op is null) = (ingetrokken_door is null)),
    primary key (tenant_id, id)
);

-- Who takes part is known to all who do; the rest stays with those who keep it.
call keten.ommuur('deelname.toetreding', true);
call keten.ommuur('deelname.toetreding_instemming', true);
call keten.ommuur('deelname.opzegging', true);
call keten.ommuur('deelname.verklaring');
call keten.ommuur('deelname.deskundige');
call keten.ommuur('deelname.mandaat');

grant select, insert on all tables in schema deelname to keten_kern;
grant update (ondertekend_op, ondertekening_op, ondertekening_door) on deelname.toetreding to keten_kern;
grant update (ingetrokken_op, ingetrokken_door) on deelname.mandaat to keten_kern;
