package org.expedite.application.registry;

import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the list of one kind of records. All of its criteria must match the current version;
 * null or an empty set allows all.
 */
public sealed interface RecordFilter {
    /** Returns the kind of the listed records. */
    RecordKind kind();

    /** Allows all records of a kind. */
    record All(RecordKind kind) implements RecordFilter {}

    /**
     * Filter of contacts.
     *
     * @param name words of the name, all of them, in any order
     * @param emails the e-mail address, in upper or lower case; several if its domain can be
     *     written in several ways
     * @param phones the number in E.164; several if it can be written in several ways
     * @param organization an organization that employs, employed or will employ the contact
     */
    record Contacts(
            @Nullable String name,
            Set<String> emails,
            Set<String> phones,
            @Nullable OrganizationId organization)
            implements RecordFilter {
        public Contacts {
            emails =
                    emails.stream()
                            .map(Contact::normalizedEmail)
                            .collect(Collectors.toUnmodifiableSet());
            phones = Set.copyOf(phones);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.CONTACT;
        }
    }

    /** Filter of certifications. */
    record Certifications(@Nullable ContactId holder, @Nullable Track track)
            implements RecordFilter {
        @Override
        public RecordKind kind() {
            return RecordKind.CERTIFICATION;
        }
    }

    /**
     * Filter of assets.
     *
     * @param model in upper or lower case
     */
    record Assets(@Nullable OrganizationId owner, @Nullable Model model) implements RecordFilter {
        @Override
        public RecordKind kind() {
            return RecordKind.ASSET;
        }
    }

    /**
     * Filter of contracts.
     *
     * @param serial a covered serial number, in upper or lower case
     */
    record Contracts(
            @Nullable OrganizationId customer,
            @Nullable SerialNumber serial,
            @Nullable SupportedBy supportedBy)
            implements RecordFilter {
        @Override
        public RecordKind kind() {
            return RecordKind.CONTRACT;
        }
    }

    /** Filter of contracts by the provider of their support. */
    sealed interface SupportedBy {
        /** Contracts that the vendor supports. */
        record Vendor() implements SupportedBy {}

        /** Contracts that some partner supports. */
        record AnyPartner() implements SupportedBy {}

        /** Contracts that this partner supports. */
        record Partner(OrganizationId id) implements SupportedBy {}
    }
}
