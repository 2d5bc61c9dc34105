package org.expedite.persistence.callers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expedite.application.callers.CallerKeys;
import org.expedite.domain.certification.CertificationId;
import org.expedite.persistence.registry.ContactAddressRow.Means;
import org.expedite.persistence.registry.ContactNames;
import org.expedite.persistence.sql.Select;

/**
 * Selects ids of contacts that have any of several keys. Each key has its own sub-select, so each
 * is read in order from one index and no further than the limit.
 */
final class CallerQuery {
    private static final String BY_ADDRESS =
            """
            select a.contact_id
            from contact_address a
            join registry_head h on h.kind = 'CONTACT' and h.id = a.contact_id
                and h.version = a.version\
            """;

    private static final String BY_ID =
            """
            select h.id as contact_id
            from registry_head h
            where h.kind = 'CONTACT' and h.id = ?\
            """;

    private static final String BY_CERTIFICATION =
            """
            select h.id as contact_id
            from registry_head c
            join registry_link r on r.kind = c.kind and r.id = c.id and r.relation = 'HOLDER'
            join registry_head h on h.kind = 'CONTACT' and h.id = r.target\
            """;

    private CallerQuery() {}

    /** Returns the query. A contact that has several of the keys is found once for each. */
    static Select of(CallerKeys keys, int limit) {
        List<Select> selects = new ArrayList<>();
        keys.phones().stream().sorted().forEach(p -> selects.add(by(Means.PHONE, p, limit)));
        keys.emails().stream().sorted().forEach(e -> selects.add(by(Means.EMAIL, e, limit)));
        if (keys.contact() != null) {
            selects.add(new Select(BY_ID, List.of(keys.contact().value())));
        }
        if (keys.certification() != null) {
            selects.add(by(keys.certification()));
        }
        if (keys.name() != null) {
            selects.add(ContactNames.withAllWords(keys.name(), limit));
        }
        return Select.unionAll(selects);
    }

    /** Selects without a limit: only the holders of ids that differ by letter case. */
    private static Select by(CertificationId certification) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("c.kind = 'CERTIFICATION'");
        conditions.add("c.folded_id = ?", certification.value().toLowerCase(Locale.ROOT));
        return conditions.select(BY_CERTIFICATION);
    }

    private static Select by(Means means, String address, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("a.means = ?", means.name());
        conditions.add("a.address = ?", address);
        return conditions.select(BY_ADDRESS, "a.contact_id", limit);
    }
}
