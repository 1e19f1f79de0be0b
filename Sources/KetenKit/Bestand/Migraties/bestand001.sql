-- The central file: signalen, the stated facts in them, and the dossiers they are stacked into.
create schema bestand;
grant usage on schema bestand to keten_kern;

create table bestand.dossier (
    tenant_id text not null,
    id uuid not null,
    fase text not null check (fase in
        ('detectie', 'dossiervorming', 'weging', 'toewijzing', 'uitvoering', 'evaluatie', 'afgesloten', 'overgedragen')),
    sleutel_id uuid not null,
    titel bytea not null,
    geopend_op timestamptz not null,
    geopend_door text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, sleutel_id) references sleutels.sleutel (tenant_id, id)
);
create index dossier_volgorde on bestand.dossier (tenant_id, geopend_op desc, id);

create table bestand.signaal (
    tenant_id text not null,
    id uuid not null,
    bron text not null,
    -- The hat of who brought it in: within one organisation care and inspection are kept apart (H2.2.3).
    rol text not null,
    ingediend_door text not null,
    ontvangen_op timestamptz not null,
    categorie text not null check (categorie in ('gewoon', 'strafrechtelijk', 'fiscaal', 'zorg')),
    sterkte smallint not null check (sterkte between 0 and 10),
    indicatoren text[] not null,
    vermoedens text[] not null,
    sleutel_id uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, sleutel_id) references sleutels.sleutel (tenant_id, id)
);
create index signaal_volgorde on bestand.signaal (ontvangen_op desc, id desc);
create index signaal_bron on bestand.signaal (bron, ontvangen_op desc, id desc);

-- One stated fact. Never overwritten: a correction is a new one that ends the old (C20.2, design 4).
create table bestand.gegeven (
    tenant_id text not null,
    id uuid not null,
    signaal_id uuid not null,
    volgnummer integer not null,
    rol text not null check (rol in ('slachtoffer', 'pleger', 'faciliteerder', 'melder', 'casus')),
    betrokkene uuid,
    kenmerk text not null,
    waarde bytea not null,
    bron text not null,
    categorie text not null check (categorie in ('gewoon', 'strafrechtelijk', 'fiscaal', 'zorg')),
    herleidbaar boolean not null,
    waargenomen_op date,
    vastgelegd_op timestamptz not null,
    vervangt uuid,
    vervallen_op timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, signaal_id) references bestand.signaal (tenant_id, id),
    foreign key (tenant_id, vervangt) references bestand.gegeven (tenant_id, id)
);
create index gegeven_signaal on bestand.gegeven (tenant_id, signaal_id, volgnummer);

-- Which signaal lies in which dossier. A signaal lies in one dossier at most; its gemeente may differ from the dossier's.
create table bestand.stapel (
    tenant_id text not null,
    dossier_id uuid not null,
    signaal_tenant text not null,
    signaal_id uuid not null,
    gestapeld_op timestamptz not null,
    gestapeld_door text not null,
    primary key (tenant_id, dossier_id, signaal_tenant, signaal_id),
    unique (signaal_tenant, signaal_id),
    foreign key (tenant_id, dossier_id) references bestand.dossier (tenant_id, id),
    foreign key (signaal_tenant, signaal_id) references bestand.signaal (tenant_id, id)
);

-- Each move of a dossier through the cycle: who, when, on which rule, in which overleg (C10.1).
create table bestand.fasewissel (
    tenant_id text not null,
    dossier_id uuid not null,
    volgnummer integer not null,
    van text,
    naar text not null,
    aanleiding text not null,
    regel text not null,
    overleg uuid,
    op timestamptz not null,
    door text not null,
    primary key (tenant_id, dossier_id, volgnummer),
    foreign key (tenant_id, dossier_id) references bestand.dossier (tenant_id, id)
);

call keten.ommuur('bestand.dossier');
call keten.ommuur('bestand.signaal');
call keten.ommuur('bestand.gegeven');
call keten.ommuur('bestand.stapel');
call keten.ommuur('bestand.fasewissel');

grant select, insert on all tables in schema bestand to keten_kern;
grant update (fase) on bestand.dossier to keten_kern;
grant update (vervallen_op) on bestand.gegeven to keten_kern;
