//! How columns are headed in Swedish, Danish, Norwegian and English.

use super::columns::Field;

/// Headings of a field of a participant, folded, the most telling first: of two columns for the same field the earlier one
/// here is it.
pub(super) const FIELDS: [(Field, &[&str]); 6] = [
    (
        Field::Name,
        &[
            "namn", "navn", "name", "fullständigt namn", "fullt namn", "fulde navn", "fullt navn", "fullname", "full name",
            "hela namnet", "för- och efternamn", "for- og efternavn", "for- og etternavn", "ditt namn", "dit navn", "ditt navn", "your name",
            "deltagare", "deltager", "deltaker", "deltagarens namn", "deltagers navn", "deltakers navn", "participant", "participant name",
            "attendee", "attendee name", "person",
        ],
    ),
    (
        Field::GivenName,
        &["förnamn", "fornavn", "first name", "firstname", "given name", "given names", "tilltalsnamn"],
    ),
    (
        Field::FamilyName,
        &["efternamn", "efternavn", "etternavn", "last name", "lastname", "surname", "family name"],
    ),
    (
        Field::Function,
        &[
            "funktion", "funksjon", "function", "befattning", "stilling", "titel", "tittel", "job title", "jobtitle", "title",
            "yrkestitel", "jobbtitel", "jobbtittel", "stillingsbetegnelse", "stillingstittel", "yrkesroll", "roll", "rolle", "role",
            "position", "tjänst", "yrke", "erhverv", "profession", "uppdrag", "verv", "arbetsuppgift", "arbejdsområde",
        ],
    ),
    (
        Field::Organisation,
        &[
            "organisation", "organisasjon", "organization", "kommun", "kommune", "municipality", "kommun/region", "kommune/region",
            "kommun/organisation", "kommune/organisation", "kommune/organisasjon", "arbetsgivare", "arbejdsgiver", "arbeidsgiver", "employer",
            "arbetsplats", "arbejdsplads", "arbejdssted", "arbeidsplass", "arbeidssted", "workplace", "virksomhed", "virksomhet",
            "företag", "bolag", "firma", "bedrift", "company", "myndighet", "myndighed", "authority", "institution", "institusjon",
            "region", "fylke", "fylkeskommune", "län", "county",
        ],
    ),
    (
        Field::Sector,
        &[
            "sektor", "sector", "förvaltning", "forvaltning", "department", "avdelning", "afdeling", "avdeling", "verksamhet",
            "verksamhetsområde", "fagområde", "arbetsområde", "område", "area", "center", "etat", "enhet", "enhed", "unit",
            "bransch", "branche", "bransje", "fagfelt",
        ],
    ),
];

/// Headings of when an answer came, which says nothing of the participant.
pub(super) const STAMPS: [&str; 24] = [
    "tidstämpel", "tidsstempel", "timestamp", "time stamp", "starttid", "slutförandetid", "sluttid", "start time", "end time",
    "completion time", "fullføringstidspunkt", "starttidspunkt", "færdiggørelsestidspunkt", "starttidspunkt", "tidspunkt for start",
    "tidspunkt for fuldførelse", "senast ändrad", "senast ändrad tid", "last modified time", "sidst ændret", "sist endret",
    "svarsdatum", "submitted at", "date submitted",
];

/// What in a column for a day says that someone is there, and what that someone is not.
pub(super) const HERE: [&str; 10] = ["x", "ja", "yes", "j", "y", "1", "true", "sant", "sand", "✓"];
pub(super) const NOT_HERE: [&str; 10] = ["", "nej", "nei", "no", "n", "0", "false", "falskt", "-", "–"];
/// The word for a day, before its number.
pub(super) const DAY: [&str; 2] = ["dag", "day"];
