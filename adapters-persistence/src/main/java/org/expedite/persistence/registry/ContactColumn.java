package org.expedite.persistence.registry;

import java.util.List;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;

/** A contact as JSON. */
record ContactColumn(
        String contactId,
        String name,
        String email,
        List<String> phones,
        String country,
        List<EmploymentColumn> employments)
        implements RegistryRecordColumn {

    static ContactColumn of(Contact fact) {
        return new ContactColumn(
                fact.id().value(),
                fact.name(),
                fact.email(),
                fact.phones(),
                fact.country(),
                fact.employments().stream().map(EmploymentColumn::of).toList());
    }

    @Override
    public Contact toRecord() {
        return new Contact(
                new ContactId(contactId),
                name,
                email,
                phones,
                country,
                employments.stream().map(EmploymentColumn::toEmployment).toList());
    }
}
