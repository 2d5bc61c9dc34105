package org.expedite.persistence.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.facts.Colleagues;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.registry.CertifiedEmployeeRow;
import org.expedite.persistence.registry.CertifiedEmployeeRows;
import org.expedite.persistence.sql.Select;

/**
 * Colleagues among the registry's records in a database. Those of now are looked up by {@code
 * certified_employee}, which is in the order of their last days; those of an instant among the
 * versions of all certified employees.
 */
public final class JdbcColleagues implements Colleagues {
    /** A person may have several rows; more are read if these are not enough. */
    private static final int ROWS = 4 * ColleagueSearch.LIMIT;

    private static final Comparator<CertifiedEmployeeRow> LONGEST_FIRST =
            Comparator.comparing(CertifiedEmployeeRow::lastDay)
                    .thenComparing(CertifiedEmployeeRow::contactId)
                    .reversed();

    private static final String EMPLOYEES =
            """
            select organization_id, track, last_day, contact_id, certification_id, first_day
            from certified_employee\
            """;

    private final CertifiedEmployeeRows employees;
    private final FactRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcColleagues(CertifiedEmployeeRows employees, FactRows rows) {
        this.employees = employees;
        this.rows = rows;
    }

    @Override
    public Found find(ColleagueSearch search) {
        Set<ContactId> ids = Set.of();
        boolean more = !search.tracks().isEmpty();
        for (int limit = ROWS; more; limit *= 4) {
            List<CertifiedEmployeeRow> found = employees.found(query(search, limit));
            ids = first(found.stream());
            more = found.size() >= limit && ids.size() < ColleagueSearch.LIMIT;
        }
        return found(new FactReader(new CurrentLookups(rows)), ids);
    }

    private static Select query(ColleagueSearch search, int limit) {
        return Select.unionAll(
                search.tracks().stream()
                        .map(Track::code)
                        .sorted()
                        .map(track -> query(search, track, limit))
                        .toList());
    }

    private static Select query(ColleagueSearch search, String track, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("organization_id = ?", search.organization().value());
        conditions.add("track = ?", track);
        conditions.add("last_day >= ?", search.day().toString());
        conditions.add("first_day <= ?", search.day().toString());
        if (search.except() != null) {
            conditions.add("contact_id <> ?", search.except().value());
        }
        if (search.only() != null) {
            conditions.add("contact_id = ?", search.only().value());
        }
        return conditions.select(EMPLOYEES, "last_day desc, contact_id desc", limit);
    }

    @Override
    public Found findAsOf(ColleagueSearch search, Instant knownAt) {
        Instant known = knownAt.truncatedTo(ChronoUnit.MICROS);
        FactReader reader = new FactReader(new PastLookups(rows, known));
        Set<ContactId> all =
                rows.certifiedEmployeesAsOf(search.organization().value(), known).stream()
                        .map(row -> new ContactId(row.id()))
                        .collect(Collectors.toSet());
        return found(
                reader,
                first(
                        reader.people(all).contacts().stream()
                                .flatMap(JdbcColleagues::rows)
                                .filter(row -> admits(search, row))));
    }

    private static Stream<CertifiedEmployeeRow> rows(CertifiedContact person) {
        return person.certifications().stream()
                .map(RecordVersion::record)
                .flatMap(held -> CertifiedEmployeeRow.of(person.contact().record(), held));
    }

    private static boolean admits(ColleagueSearch search, CertifiedEmployeeRow row) {
        String day = search.day().toString();
        return row.organizationId().equals(search.organization().value())
                && search.tracks().contains(new Track(row.track()))
                && row.firstDay().compareTo(day) <= 0
                && row.lastDay().compareTo(day) >= 0
                && search.admits(new ContactId(row.contactId()));
    }

    private static Set<ContactId> first(Stream<CertifiedEmployeeRow> found) {
        return found.sorted(LONGEST_FIRST)
                .map(CertifiedEmployeeRow::contactId)
                .distinct()
                .limit(ColleagueSearch.LIMIT)
                .map(ContactId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Found found(FactReader reader, Set<ContactId> ids) {
        FactReader.People people = reader.people(ids);
        return new Found(people.contacts(), people.organizations());
    }
}
