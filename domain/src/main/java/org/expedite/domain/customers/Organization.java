package org.expedite.domain.customers;

import java.util.Set;
import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * A customer or a partner.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param supportPhone the support phone number of a partner, or null
 * @param supportUrl the support page of a partner, or null
 */
public record Organization(
        OrganizationId id,
        String name,
        OrganizationKind kind,
        @Nullable String country,
        @Nullable String supportPhone,
        @Nullable String supportUrl)
        implements RegistryRecord {
    public Organization {
        Require.text("name", name, 200);
    }

    /**
     * Returns whether the organization is a partner, which the programme excludes. Clause {@code
     * REQUIRE_END_USER}.
     */
    public boolean isPartner() {
        return kind == OrganizationKind.PARTNER;
    }

    @Override
    public RecordKey key() {
        return id.key();
    }

    @Override
    public Set<Reference> references() {
        return Set.of();
    }
}
