package org.expedite.web.api.registry;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.expedite.web.api.text.EmailAddresses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/** Reads filters whose values people write in several ways. */
final class WrittenFilter {
    /** Maximum characters of a value. */
    static final int MAX = 400;

    static final String TOO_LONG = "TOO_LONG: must have at most 400 characters";

    private WrittenFilter() {}

    /**
     * Returns the numbers that a phone number may be stored as; none for null.
     *
     * @throws ProblemException 400 if it is no phone number
     */
    static Set<String> phones(PhoneNumbers numbers, @Nullable String phone) {
        return forms("phone", phone, PhoneNumbers.OBJECTION, text -> numbers.read(text, null));
    }

    /**
     * Returns the addresses that an e-mail address may be stored as; none for null.
     *
     * @throws ProblemException 400 if it is no e-mail address
     */
    static Set<String> emails(@Nullable String email) {
        return forms("email", email, EmailAddresses.OBJECTION, EmailAddresses::read);
    }

    /**
     * Returns the name of equipment; null for null.
     *
     * @param parameter the name of the query parameter
     * @throws ProblemException 400 if it is no identifier
     */
    static <T> @Nullable T equipment(
            String parameter, @Nullable String written, Function<String, T> of) {
        return forms(parameter, written, Identifier.OBJECTION, Identifiers::read).stream()
                .findFirst()
                .map(of)
                .orElse(null);
    }

    private static Set<String> forms(
            String parameter,
            @Nullable String written,
            String objection,
            Function<String, Set<String>> reader) {
        if (written == null) {
            return Set.of();
        }
        Set<String> forms = written.isBlank() ? Set.of() : reader.apply(written);
        if (forms.isEmpty()) {
            List<FieldErrorJson> errors =
                    FieldErrorJson.coded("?" + parameter, objection).stream().toList();
            throw new ProblemException(RequestProblems.invalidParameters(errors));
        }
        return forms;
    }
}
