package org.expedite.persistence.registry;

import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.jspecify.annotations.Nullable;

/** An organization as JSON. */
record OrganizationColumn(
        String organizationId,
        String name,
        OrganizationKind kind,
        @Nullable String country,
        @Nullable String supportPhone,
        @Nullable String supportUrl)
        implements RegistryRecordColumn {

    static OrganizationColumn of(Organization fact) {
        return new OrganizationColumn(
                fact.id().value(),
                fact.name(),
                fact.kind(),
                fact.country(),
                fact.supportPhone(),
                fact.supportUrl());
    }

    @Override
    public Organization toRecord() {
        return new Organization(
                new OrganizationId(organizationId), name, kind, country, supportPhone, supportUrl);
    }
}
