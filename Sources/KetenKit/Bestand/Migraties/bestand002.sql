-- Consents, disclosures, weighings and decisions to act at once (C9.5, C12.21, C20.2, C21.4-21.6).

-- A consent to one use of one gegeven. An event: it is withdrawn, never changed.
create table bestand.instemming (
    tenant_id text not null,
    id uuid not null,
    gegeven_id uuid not null,
    soort text not null check (soort in ('client', 'partner', 'zorgcoordinator', 'officier')),
    gebruik text not null check (gebruik in ('operationeel', 'riec', 'emm') or gebruik like 'derde:_%'),
    van date not null,
    -- The first day it no longer holds.
    tot date check (tot > van),
    gegeven_op timestamptz not null,
    gegeven_door text not null,
    organisatie text not null,
    ingetrokken_op timestamptz,
    ingetrokken_dag date,
    ingetrokken_door text,
    check ((ingetrokken_op is null) = (ingetrokken_dag is null) and (ingetrokken_op is null) = (ingetrokken_door is null)),
    primary key (tenant_id, id),
    foreign key (tenant_id, gegeven_id) references bestand.gegeven (tenant_id, id)
);
create index instemming_gegeven on bestand.instemming (tenant_id, gegeven_id);

-- Asking the one who must consent next, so that a refusal is never a dead end.
create table bestand.instemmingsverzoek (
    tenant_id text not null,
    id uuid not null,
    gegeven_id uuid not null,
    soort text not null check (soort in ('client', 'partner', 'zorgcoordinator', 'officier')),
    gebruik text not null check (gebruik in ('operationeel', 'riec', 'emm') or gebruik like 'derde:_%'),
    -- Who would receive it, and for what.
    voor_wie text not null,
    doel text not null,
    gevraagd_op timestamptz not null,
    gevraagd_door text not null,
    beantwoord_op timestamptz,
    beantwoord_door text,
    gegeven boolean,
    check ((beantwoord_op is null) = (gegeven is null) and (beantwoord_op is null) = (beantwoord_door is null)),
    primary key (tenant_id, id),
    foreign key (tenant_id, gegeven_id) references bestand.gegeven (tenant_id, id)
);
create unique index verzoek_open on bestand.instemmingsverzoek (tenant_id, gegeven_id, soort, gebruik, voor_wie, doel) where beantwoord_op is null;

-- The victim's interest against the intended result, weighed by an overleg (C21.6). Encrypted under the dossier's key.
create table bestand.weging (
    tenant_id text not null,
    id uuid not null,
    dossier_id uuid not null,
    belang bytea not null,
    -- Whose action was weighed, as a disclosure names its recipient; null: handing the case over.
    aan text,
    overleg uuid,
    op timestamptz not null,
    door text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references bestand.dossier (tenant_id, id)
);
create index weging_dossier on bestand.weging (tenant_id, dossier_id);

-- What was disclosed to whom, for what. It lies behind the wall of the gemeente that received it, else behind the dossier's,
-- under a key of its own: what a recipient has ends by other rules than the dossier (C22.1).
create table bestand.verstrekking (
    tenant_id text not null,
    id uuid not null,
    dossier_tenant text not null,
    dossier_id uuid not null,
    -- An organisation's id, officier-mensenhandel, zorg:NAME, derde:NAME or land:XX.
    aan text not null,
    doel text not null,
    herleidbaar boolean not null,
    sleutel_id uuid not null,
    noodzaak bytea,
    belang bytea,
    verstrekt_op timestamptz not null,
    verstrekt_door text not null,
    -- The recipient destroys it before this day (C22.1).
    vernietigen_voor date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, sleutel_id) references sleutels.sleutel (tenant_id, id),
    foreign key (dossier_tenant, dossier_id) references bestand.dossier (tenant_id, id)
);
create index verstrekking_aan on bestand.verstrekking (aan, verstrekt_op desc, id desc);
create index verstrekking_dossier on bestand.verstrekking (dossier_tenant, dossier_id, verstrekt_op desc);

-- Each gegeven of a disclosure in the form in which it went.
create table bestand.verstrekt (
    tenant_id text not null,
    verstrekking_id uuid not null,
    volgnummer integer not null,
    gegeven_tenant text not null,
    gegeven_id uuid not null,
    rol text not null,
    -- Which of the people with that role in this disclosure, from 1.
    persoon integer,
    kenmerk text not null,
    -- Null: in the form without names nothing of it went (C6.2).
    waarde bytea,
    bron text not null,
    bron_bekend boolean not null,
    categorie text not null check (categorie in ('gewoon', 'strafrechtelijk', 'fiscaal', 'zorg')),
    herleidbaar boolean not null,
    -- The first day on which the consents it went under no longer hold.
    tot date,
    waargenomen_op date,
    vastgelegd_op date not null,
    -- Withdrawn or corrected by its supplier afterwards: by which rule, and when the recipient was told (C20.2, C22.2).
    herroepen_op timestamptz,
    herroepen_regel text,
    verteld_op timestamptz,
    verteld_door text,
    check ((herroepen_op is null) = (herroepen_regel is null)),
    primary key (tenant_id, verstrekking_id, volgnummer),
    foreign key (tenant_id, verstrekking_id) references bestand.verstrekking (tenant_id, id),
    foreign key (gegeven_tenant, gegeven_id) references bestand.gegeven (tenant_id, id)
);
create index verstrekt_gegeven on bestand.verstrekt (gegeven_tenant, gegeven_id);
create index verstrekt_vertellen on bestand.verstrekt (tenant_id, verstrekking_id) where herroepen_op is not null and verteld_op is null;

-- To act at once, without waiting for the overleg: ketenregisseur and zorgcoördinator together (C12.21, C16.9).
create table bestand.crisis (
    tenant_id text not null,
    id uuid not null,
    dossier_id uuid not null,
    aan text not null,
    gegevens uuid[] not null,
    herleidbaar boolean not null,
    noodzaak bytea not null,
    belang bytea not null,
    gestart_op timestamptz not null,
    gestart_door text not null,
    gestart_rol text not null check (gestart_rol in ('ketenregisseur', 'zorgcoordinator')),
    bevestigd_op timestamptz,
    bevestigd_door text check (bevestigd_door <> gestart_door),
    verstrekking_tenant text,
    verstrekking_id uuid,
    ingetrokken_op timestamptz,
    -- The casusoverleg that hears of it.
    overleg uuid,
    check ((bevestigd_op is null) = (bevestigd_door is null) and (bevestigd_op is null) = (verstrekking_id is null)),
    check (bevestigd_op is null or ingetrokken_op is null),
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references bestand.dossier (tenant_id, id),
    foreign key (verstrekking_tenant, verstrekking_id) references bestand.verstrekking (tenant_id, id)
);
create index crisis_dossier on bestand.crisis (tenant_id, dossier_id);

call keten.ommuur('bestand.instemming');
call keten.ommuur('bestand.instemmingsverzoek');
call keten.ommuur('bestand.weging');
call keten.ommuur('bestand.verstrekking');
call keten.ommuur('bestand.verstrekt');
call keten.ommuur('bestand.crisis');

grant select, insert on bestand.instemming, bestand.instemmingsverzoek, bestand.weging, bestand.verstrekking, bestand.verstrekt,
    bestand.crisis to keten_kern;
grant update (ingetrokken_op, ingetrokken_dag, ingetrokken_door) on bestand.instemming to keten_kern;
grant update (beantwoord_op, beantwoord_door, gegeven) on bestand.instemmingsverzoek to keten_kern;
grant update (herroepen_op, herroepen_regel, verteld_op, verteld_door) on bestand.verstrekt to keten_kern;
grant update (bevestigd_op, bevestigd_door, verstrekking_tenant, verstrekking_id, ingetrokken_op, overleg) on bestand.crisis to keten_kern;
