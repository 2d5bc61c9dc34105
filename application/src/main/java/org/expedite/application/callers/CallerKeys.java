package org.expedite.application.callers;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.jspecify.annotations.Nullable;

/**
 * Search keys for a caller, given by the caller or shown by the telephone. Missing keys are null or
 * empty.
 *
 * @param phones the number in E.164; several if it can be written in several ways
 * @param certification the id of a certification, in upper or lower case
 * @param emails the e-mail address, in upper or lower case; several if its domain can be written in
 *     several ways
 * @param name words of the name, in any order; at least one
 */
public record CallerKeys(
        Set<String> phones,
        @Nullable ContactId contact,
        @Nullable CertificationId certification,
        Set<String> emails,
        @Nullable String name) {
    public CallerKeys {
        phones = Set.copyOf(phones);
        emails =
                emails.stream()
                        .map(Contact::normalizedEmail)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether no key is given. */
    public boolean isEmpty() {
        return phones.isEmpty()
                && contact == null
                && certification == null
                && emails.isEmpty()
                && name == null;
    }

    /**
     * Returns the keys that match {@code person}.
     *
     * @param named whether the person has the name; only the port can compare words
     */
    public Set<CallerKey> matching(CertifiedContact person, boolean named) {
        Set<CallerKey> matching = EnumSet.noneOf(CallerKey.class);
        for (CallerKey key : CallerKey.values()) {
            if (isOf(person, named, key)) {
                matching.add(key);
            }
        }
        return matching;
    }

    private boolean isOf(CertifiedContact person, boolean named, CallerKey key) {
        Contact known = person.contact().record();
        return switch (key) {
            case PHONE -> known.phones().stream().anyMatch(phones::contains);
            case CONTACT_ID -> known.id().equals(contact);
            case CERTIFICATION_ID ->
                    certification != null
                            && person.certifications().stream()
                                    .anyMatch(
                                            c -> c.record().id().equalsIgnoringCase(certification));
            case EMAIL -> emails.contains(Contact.normalizedEmail(known.email()));
            case NAME -> named;
        };
    }
}
