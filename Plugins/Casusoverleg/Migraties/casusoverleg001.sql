-- Meetings of the chain: their dates, agendas, decisions, and who must do what.
-- Dossiers live in the central file; here they are named by tenant and id only.
create table casusoverleg.overleg (
    tenant_id text not null,
    id uuid not null,
    soort text not null check (soort in ('casusoverleg', 'zorgoverleg')),
    datum date not null,
    gepland_op timestamptz not null,
    gepland_door text not null,
    primary key (tenant_id, id)
);
create index overleg_datum on casusoverleg.overleg (tenant_id, datum desc);

create table casusoverleg.agendapunt (
    tenant_id text not null,
    overleg_tenant text not null,
    overleg_id uuid not null,
    dossier_id uuid not null,
    volgnummer integer not null,
    geagendeerd_op timestamptz not null,
    geagendeerd_door text not null,
    primary key (tenant_id, overleg_id, dossier_id),
    foreign key (overleg_tenant, overleg_id) references casusoverleg.overleg (tenant_id, id)
);
create index agendapunt_dossier on casusoverleg.agendapunt (tenant_id, dossier_id);

-- Texts are encrypted under the dossier's own key, and end with it.
create table casusoverleg.besluit (
    tenant_id text not null,
    id uuid not null,
    overleg_tenant text not null,
    overleg_id uuid not null,
    dossier_id uuid not null,
    soort text not null check (soort in ('interventie', 'sluiten', 'opwaarderen', 'emm', 'andere-regio', 'ander-programma')),
    aan text,
    beoogd_resultaat bytea,
    motivering bytea not null,
    -- What the texts may tell, and whose they are: they go out through the covenant like any gegeven.
    categorie text not null check (categorie in ('gewoon', 'strafrechtelijk', 'fiscaal', 'zorg')),
    bron text not null,
    genomen_op timestamptz not null,
    genomen_door text not null,
    primary key (tenant_id, id),
    -- One decision for each time a dossier came before a meeting.
    unique (tenant_id, overleg_id, dossier_id),
    foreign key (tenant_id, overleg_id, dossier_id) references casusoverleg.agendapunt (tenant_id, overleg_id, dossier_id)
);

-- Who has what: an intervention is asked of a partner, who accepts or refuses and reports back (C12.26, H3.2.5).
create table casusoverleg.toewijzing (
    tenant_id text not null,
    id uuid not null,
    besluit_id uuid not null,
    dossier_id uuid not null,
    aan text not null,
    stand text not null check (stand in ('gevraagd', 'aanvaard', 'geweigerd', 'teruggemeld')),
    antwoord bytea,
    antwoord_categorie text check (antwoord_categorie in ('gewoon', 'strafrechtelijk', 'fiscaal', 'zorg')),
    antwoord_bron text,
    check ((antwoord is null) = (antwoord_categorie is null) and (antwoord is null) = (antwoord_bron is null)),
    sinds timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, besluit_id) references casusoverleg.besluit (tenant_id, id)
);
create index toewijzing_aan on casusoverleg.toewijzing (aan, sinds desc);

call keten.ommuur('casusoverleg.overleg', true);
call keten.ommuur('casusoverleg.agendapunt');
call keten.ommuur('casusoverleg.besluit');
call keten.ommuur('casusoverleg.toewijzing');
grant select, insert on all tables in schema casusoverleg to keten_m_casusoverleg;
grant update (stand, antwoord, antwoord_categorie, antwoord_bron, sinds) on casusoverleg.toewijzing to keten_m_casusoverleg;
