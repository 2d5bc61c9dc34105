package org.expedite.application.cases;

import java.util.Map;
import java.util.stream.Stream;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordKey;

/**
 * The names of people and organizations that cases mention by their ids, as far as one reader may
 * know them.
 */
public record CaseNames(Map<RecordKey, String> names) {
    public CaseNames {
        names = Map.copyOf(names);
    }

    /** Returns the name of a contact or an engineer; the id if the reader may not know it. */
    public String person(String id) {
        return Stream.of(new ContactId(id).key(), new EngineerId(id).key())
                .filter(names::containsKey)
                .map(names::get)
                .findFirst()
                .orElse(id);
    }

    /** Returns the name of an organization; the id if the reader may not know it. */
    public String organization(OrganizationId id) {
        return names.getOrDefault(id.key(), id.value());
    }
}
