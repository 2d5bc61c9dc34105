package org.expedite.persistence.registry;

import java.util.List;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;

/** A contact as JSON. */
record ContactRow(
        String contactId,
        String name,
        String email,
        List<String> phones,
        String country,
        List<EmploymentRow> employments)
        implements FactRow {

    static ContactRow of(Contact fact) {
        return new ContactRow(
                fact.id().value(),
                fact.name(),
                fact.email(),
                fact.phones(),
                fact.country(),
                fact.employments().stream().map(EmploymentRow::of).toList());
    }

    @Override
    public Contact toFact() {
        return new Contact(
                new ContactId(contactId),
                name,
                email,
                phones,
                country,
                employments.stream().map(EmploymentRow::toEmployment).toList());
    }
}
