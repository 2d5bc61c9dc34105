package org.expedite.web.pages.registry;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.expedite.application.registry.RecordFilter;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.api.text.EmailAddresses;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.api.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The search for records of one kind, as it stands in the address of a page.
 *
 * @param type the kind
 * @param values what was typed, by the names of the filters
 * @param numbers reads phone numbers
 */
record RecordSearch(RecordType type, FieldValues values, PhoneNumbers numbers) {

    private static final int MAX_NAME = 200;
    private static final int MAX_WRITTEN = 400;

    /** Returns the filter; empty if something was typed that no record can have. */
    Optional<RecordFilter> filter() {
        try {
            return Optional.of(
                    switch (type.kind()) {
                        case CONTACT ->
                                new RecordFilter.Contacts(
                                        name(),
                                        forms("email", EmailAddresses::read),
                                        forms("phone", text -> numbers.read(text, null)),
                                        one("organization_id", OrganizationId::new));
                        case CERTIFICATION ->
                                new RecordFilter.Certifications(
                                        one("holder_id", ContactId::new), one("track", Track::new));
                        case ASSET ->
                                new RecordFilter.Assets(
                                        one("owner_id", OrganizationId::new),
                                        one("model", Model::new));
                        case CONTRACT ->
                                new RecordFilter.Contracts(
                                        one("customer_id", OrganizationId::new),
                                        one("serial", SerialNumber::new),
                                        one(
                                                "supported_by",
                                                id ->
                                                        new RecordFilter.SupportedBy.Partner(
                                                                new OrganizationId(id))));
                        default -> new RecordFilter.All(type.kind());
                    });
        } catch (NothingFoundException _) {
            return Optional.empty();
        }
    }

    /** Returns whether something was typed. */
    boolean isNarrowed() {
        return type.filters().stream().anyMatch(field -> !values.text(field).isEmpty());
    }

    String typed(String name) {
        return type.filters().stream()
                .filter(field -> field.name().equals(name))
                .map(values::text)
                .findFirst()
                .orElse("");
    }

    private @Nullable String name() {
        String name = typed("name");
        if (name.isEmpty()) {
            return null;
        }
        if (name.length() > MAX_NAME || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new NothingFoundException();
        }
        return name;
    }

    private Set<String> forms(String name, Function<String, Set<String>> reader) {
        String typed = typed(name);
        if (typed.isEmpty()) {
            return Set.of();
        }
        Set<String> forms = typed.length() > MAX_WRITTEN ? Set.of() : reader.apply(typed);
        if (forms.isEmpty()) {
            throw new NothingFoundException();
        }
        return forms;
    }

    private <T> @Nullable T one(String name, Function<String, T> of) {
        return forms(name, Identifiers::read).stream().findFirst().map(of).orElse(null);
    }

    /** What was typed is in no record, whatever the registry has. */
    private static final class NothingFoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
