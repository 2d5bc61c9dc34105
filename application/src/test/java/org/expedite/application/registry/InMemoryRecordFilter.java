package org.expedite.application.registry;

import org.expedite.application.search.PlainWordAnalyzer;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Compares records with a {@link RecordFilter} in memory. */
final class InMemoryRecordFilter {
    private InMemoryRecordFilter() {}

    /** Returns whether a record of the filter's kind matches it. */
    static boolean matches(RecordFilter filter, RegistryRecord record) {
        return switch (filter) {
            case RecordFilter.All _ -> true;
            case RecordFilter.Contacts contacts -> matches(contacts, (Contact) record);
            case RecordFilter.Certifications(var holder, var track) -> {
                Certification certification = (Certification) record;
                yield (holder == null || holder.equals(certification.holder()))
                        && (track == null || track.equals(certification.track()));
            }
            case RecordFilter.Assets(var owner, var model) -> {
                Asset asset = (Asset) record;
                yield (owner == null || owner.equals(asset.owner()))
                        && (model == null || model.value().equalsIgnoreCase(asset.model().value()));
            }
            case RecordFilter.Contracts contracts -> matches(contracts, (SupportContract) record);
        };
    }

    private static boolean matches(RecordFilter.Contacts filter, Contact contact) {
        return (filter.name() == null
                        || new SearchQuery(filter.name())
                                .hasAllWordsIn(contact.name(), PlainWordAnalyzer.INSTANCE))
                && (filter.emails().isEmpty()
                        || filter.emails().contains(Contact.normalizedEmail(contact.email())))
                && (filter.phones().isEmpty()
                        || contact.phones().stream().anyMatch(filter.phones()::contains))
                && (filter.organization() == null
                        || contact.employments().stream()
                                .anyMatch(e -> e.organization().equals(filter.organization())));
    }

    private static boolean matches(RecordFilter.Contracts filter, SupportContract contract) {
        String serial = filter.serial() == null ? null : filter.serial().value();
        return (filter.customer() == null || filter.customer().equals(contract.customer()))
                && (serial == null
                        || contract.coveredSerials().known().stream()
                                .anyMatch(s -> s.value().equalsIgnoreCase(serial)))
                && isSupported(filter.supportedBy(), contract.partner());
    }

    private static boolean isSupported(
            RecordFilter.@Nullable SupportedBy by, @Nullable OrganizationId partner) {
        return switch (by) {
            case null -> true;
            case RecordFilter.SupportedBy.Vendor() -> partner == null;
            case RecordFilter.SupportedBy.AnyPartner() -> partner != null;
            case RecordFilter.SupportedBy.Partner(var id) -> id.equals(partner);
        };
    }
}
