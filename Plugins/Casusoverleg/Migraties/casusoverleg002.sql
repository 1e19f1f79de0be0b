-- Why a dossier stands on an agenda: to be weighed, or to hear of a crisis that was acted on at once (C12.21).
alter table casusoverleg.agendapunt add column crisis boolean not null default false;
grant update (crisis) on casusoverleg.agendapunt to keten_m_casusoverleg;
