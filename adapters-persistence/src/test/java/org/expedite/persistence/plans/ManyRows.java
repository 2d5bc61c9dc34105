package org.expedite.persistence.plans;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;

/**
 * A MySQL database after some years: {@value #CASES} cases, of which the latest are still worked on
 * and some thousand wait, with their events and escalations; and a registry of some thousand
 * records. It is the same every time, and the server itself creates it, in seconds.
 */
final class ManyRows {
    static final int CASES = 100_000;
    private static final int RECORDS = 1000;
    private static final int ESCALATIONS = 20_000;
    private static final int NOTES_OF_ONE_CASE = 5000;

    private static final List<String> TABLES =
            List.of(
                    "audit_event",
                    "support_case",
                    "case_event",
                    "case_passage",
                    "case_word",
                    "escalation",
                    "registry_head",
                    "registry_version",
                    "registry_reference",
                    "registry_link",
                    "contract_serial",
                    "contract_serial_change",
                    "certified_employee",
                    "contact_address",
                    "contact_word");

    private static final List<RegistryRecord> ONE_OF_EACH_KIND =
            List.of(
                    Catalogue.M_SERIES,
                    Catalogue.M320,
                    Acme.ACME,
                    Acme.ANA,
                    Acme.ANAS_JNCIE_M,
                    Acme.JN1,
                    Acme.C1,
                    Staff.ENGINEER_L2);

    /**
     * Cases. The remainders are of primes, so that status, priority, level, organization and line
     * are independent. Three cases are opened at each instant. Organizations differ greatly in
     * size.
     */
    private static final String SUPPORT_CASES =
            """
            insert into support_case (
                number, version, status, priority, proposed_priority, priority_corrected,
                technical_level, expedited, grant_pending, channel, opened_at, waiting_since_at,
                organization_id, requester_id, owner_id, opened_by_id, serial, model, product_line,
                synopsis, description, customer_reference, follow_up, details, waiting_level,
                silent_since_at)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?),
            r as (
                select i, i > 95000 as recent, mod(i * 7919, 1009) as s, mod(i * 6151, 997) as o,
                    mod(i * 4001, 101) as p, mod(i * 2503, 113) as l, mod(i * 1511, 127) as e,
                    timestamp '2024-01-01 00:00:00' + interval floor(i / 3) * 1800 second as at
                from n),
            c as (
                select r.*,
                    case when recent and s < 600 then 'OPEN'
                        when recent and s < 800 then 'IN_PROGRESS'
                        when recent and s < 850 then 'WAITING_ON_CUSTOMER'
                        when recent and s < 900 then 'WORKAROUND_IN_PLACE'
                        when recent and s < 950 then 'AWAITING_COVERAGE'
                        when s < 900 then 'CLOSED'
                        when s < 950 then 'RESOLVED'
                        when s < 980 then 'WITHDRAWN'
                        else 'REFERRED' end as status,
                    case when p < 5 then 'P1' when p < 25 then 'P2' when p < 75 then 'P3'
                        else 'P4' end as priority,
                    case when l < 80 then 'L1' when l < 100 then 'L2' when l < 110 then 'L3'
                        else 'ENGINEERING' end as level
                from r)
            select concat('2026-0615-', lpad(i, 6, '0')), 2, status, priority, priority, false,
                level, status = 'OPEN' and p < 25 and e < 40, false, 'WEB', at, at,
                concat('organization-', floor(pow(o / 997, 3) * 400)), concat('contact-', s),
                case when status = 'IN_PROGRESS' then concat('engineer-', mod(i, 40)) end,
                concat('contact-', s), concat('serial-', i), 'M320',
                elt(1 + mod(e, 7), 'M_SERIES', 'T_SERIES', 'J_SERIES', 'SRX_SERIES', 'EX_SERIES',
                    'E_SERIES', null),
                'Both routing engines reset', repeat('At every start. ', 10), 'INC-77', 'EMAIL',
                '{"assistance":{"outcome":"DIRECT","contract_number":"C1","also_via_partner":false},\
            "round_the_clock_contacts":[],"diagnostics":["core dumps"]}',
                case when status in ('OPEN', 'WORKAROUND_IN_PLACE') then level end,
                case when status = 'RESOLVED' then at end
            from c
            """;

    private static final String EVENTS =
            """
            insert into case_event
                (case_number, case_version, ordinal, happened_at, actor_id, type, detail)
            select number, 1, 0, opened_at, 'contact-1', 'OPENED',
                '{"assistance":"DIRECT","channel":"WEB","priority":"P1"}'
            from support_case
            """;

    private static final String PASSAGES =
            """
            insert into case_passage (case_number, source, visibility, words)
            select number, 'report', 'PUBLIC',
                concat(' both routing engines reset | at every start | rare',
                    mod(substr(number, 11), 10000), ' ')
            from support_case
            """;

    /** Words. Ten cases share a word that no other has; some words are in all cases. */
    private static final String WORDS =
            """
            insert into case_word (word, opened_at, case_number, visibility)
            select ?, opened_at, number, 'PUBLIC' from support_case
            """;

    private static final List<String> COMMON =
            List.of("both", "routing", "engines", "reset", "at", "every", "start");

    private static final String RARE_WORDS =
            """
            insert into case_word (word, opened_at, case_number, visibility)
            select concat('rare', mod(substr(number, 11), 10000)), opened_at, number, 'PUBLIC'
            from support_case
            """;

    /** Notes on one case, few of them public. */
    private static final String NOTES =
            """
            insert into case_event
                (case_number, case_version, ordinal, happened_at, actor_id, type, detail,
                visibility, note_id)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select '2026-0615-099000', 1 + floor(i / 50), mod(i, 50), '2026-01-01 00:00:00',
                'engineer-1', 'NOTE_ADDED', '{"note":"n","body":"A note"}',
                case when mod(i, 50) = 0 then 'PUBLIC' else 'INTERNAL' end, concat('note-', i)
            from n
            """;

    /** Copies of the only escalation. */
    private static final String SOME_ESCALATIONS =
            """
            insert into escalation
                (escalation_id, case_number, kind, made_at, requester_id, outcome, body, from_level,
                product_line, organization_id, failed_rules)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select concat('escalation-', lpad(i, 6, '0')),
                concat('2026-0615-', lpad(100000 - mod(i, 5000), 6, '0')),
                kind, made_at, requester_id, outcome, body, from_level, 'M_SERIES',
                concat('organization-', mod(i, 400)), failed_rules
            from n join escalation
            """;

    /** Heads of records of three versions. */
    private static final String HEADS =
            """
            insert into registry_head (kind, id, version, recorded_at, recorded_by, body)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select kind, i, 3, recorded_at, recorded_by, body
            from n join registry_version v
            where v.kind = ? and v.id = ? and v.version = 1
            """;

    /** Links as the references of current versions. */
    private static final String LINKS =
            """
            insert ignore into registry_link (kind, relation, target, id)
            select kind, relation, target, id from registry_reference where version = 3
            """;

    /** Covered serials, one for each contract, added by its first version. */
    private static final String SERIALS =
            """
            insert into contract_serial (serial, customer_id, contract_number, covered_since)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select i, mod(i, 100), i, 1 from n
            """;

    private static final String SERIAL_CHANGES =
            """
            insert into contract_serial_change
                (contract_number, version, serial, customer_id, is_covered)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select i, 1, i, mod(i, 100), true from n
            """;

    private static final String CERTIFIED_EMPLOYEES =
            """
            insert into certified_employee
                (organization_id, track, last_day, contact_id, certification_id, first_day)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select mod(i, 100), if(mod(i, 3) = 0, 'JNCIE-M', 'JNCIE-ER'), '2027-12-31', i, i,
                '2026-01-01'
            from n
            """;

    /** Copies of the first version of one record. */
    private static final String VERSIONS =
            """
            insert into registry_version (kind, id, version, recorded_at, recorded_by, body)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select kind, i, ?, recorded_at, recorded_by, body
            from n join registry_version v
            where v.kind = ? and v.id = ? and v.version = 1
            """;

    /** Audit events of some actors and kinds, three at each instant. */
    private static final String AUDIT_EVENTS =
            """
            insert into audit_event (event_id, happened_at, kind, actor_id, subjects, times)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
            select concat('event-', lpad(i, 6, '0')),
                timestamp '2026-01-01 00:00:00' + interval floor(i / 3) * 60 second,
                elt(1 + mod(i * 7919, 4), 'REFUSED', 'PERSON_LOOKED_UP', 'SIGNED_IN',
                    'TOKEN_REVOKED'),
                if(mod(i, 5) = 0, null, concat('account-', mod(i * 6151, 997))), '[]', 1
            from n
            """;

    private final TestDatabase database;
    private final DatabasePorts ports;

    private ManyRows(TestDatabase database) {
        this.database = database;
        this.ports = new DatabasePorts(database);
    }

    /** Fills an empty database. */
    static void load(TestDatabase database) {
        ManyRows rows = new ManyRows(database);
        new RegistryWriter(rows.ports.registry(), database.unitOfWork())
                .appendAll(ONE_OF_EACH_KIND.toArray(RegistryRecord[]::new));
        rows.ports
                .escalations()
                .add(DecisionExamples.on(CaseExamples.number(1), DecisionExamples.id(1)));
        database.inTransaction(rows::multiply);
        database.update(PASSAGES);
        COMMON.forEach(word -> database.update(WORDS, word));
        database.update(RARE_WORDS);
        rows.analyze();
    }

    /**
     * Computes statistics from all pages, not from a random sample, which would change plans of
     * nearly equal cost.
     */
    private void analyze() {
        List<String> tables = Stream.concat(TABLES.stream(), SignInReads.TABLES.stream()).toList();
        for (String table : tables) {
            database.update(
                    "alter table "
                            + table
                            + " stats_persistent = 1, stats_auto_recalc = 0,"
                            + " stats_sample_pages = 65535");
        }
        database.query("analyze table " + String.join(", ", tables));
    }

    private Connection multiply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session cte_max_recursion_depth = " + CASES);
        }
        database.update(SUPPORT_CASES, CASES);
        database.update(EVENTS);
        database.update(NOTES, NOTES_OF_ONE_CASE);
        database.update(SOME_ESCALATIONS, ESCALATIONS);
        for (RegistryRecord record : ONE_OF_EACH_KIND) {
            String kind = record.key().kind().name();
            database.update(HEADS, RECORDS, kind, record.key().id());
            for (int version = 1; version <= 3; version++) {
                database.update(VERSIONS, RECORDS, version, kind, record.key().id());
            }
        }
        references("CONTACT", "EMPLOYER", "mod(i, 100)");
        references("CERTIFICATION", "HOLDER", "i");
        references("ASSET", "MODEL", "mod(i, 50)");
        references("ASSET", "OWNER", "mod(i, 100)");
        references("PRODUCT", "LINE", "mod(i, 5)");
        references("CERTIFICATION", "TRACK", "if(mod(i, 3) = 0, 'JNCIE-M', 'JNCIE-ER')");
        references("CONTRACT", "SUPPORT", "if(mod(i, 3) = 0, 'VENDOR', 'PARTNER')");
        references("CONTRACT", "CUSTOMER", "mod(i, 100)");
        references("CONTRACT", "SUPPORTER", "mod(i, 10)");
        database.update(LINKS);
        database.update(SERIALS, RECORDS);
        database.update(SERIAL_CHANGES, RECORDS);
        database.update(CERTIFIED_EMPLOYEES, RECORDS);
        addresses("EMAIL", "concat(i, '@people.example')");
        addresses("PHONE", "concat('+1408555', lpad(mod(i, 400), 4, '0'))");
        words("'al'");
        words("concat('smith', mod(i, 400))");
        database.update(AUDIT_EVENTS, CASES);
        SignInReads.fill(database);
        return connection;
    }

    private void words(String word) {
        for (int version = 1; version <= 3; version++) {
            database.update(
                    """
                    insert into contact_word (contact_id, version, word)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select i, ?,
                    """
                            + word
                            + " from n",
                    RECORDS,
                    version);
        }
    }

    private void addresses(String means, String address) {
        for (int version = 1; version <= 3; version++) {
            database.update(
                    """
                    insert into contact_address (contact_id, version, means, address)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select i, ?, ?,
                    """
                            + address
                            + " from n",
                    RECORDS,
                    version,
                    means);
        }
    }

    private void references(String kind, String relation, String target) {
        for (int version = 1; version <= 3; version++) {
            database.update(
                    """
                    insert into registry_reference (kind, id, version, relation, target)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select ?, i, ?, ?,
                    """
                            + target
                            + " from n",
                    RECORDS,
                    kind,
                    version,
                    relation);
        }
    }
}
