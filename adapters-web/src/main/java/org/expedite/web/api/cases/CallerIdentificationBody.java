package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.callers.CallerKey;
import org.expedite.application.callers.CallerKeys;
import org.expedite.domain.Characters;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Country;
import org.expedite.web.api.text.EmailAddresses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.api.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Details that a caller gives or the telephone shows; at least one besides the country. A detail
 * that cannot be read is ignored if another one can.
 *
 * @param phone as people say and type it, or as a telephone system delivers it: with or without a
 *     plus sign, {@code 00} before it, an extension after it, a text in brackets, or in a SIP or
 *     tel URI
 * @param country of a phone number without a country code, ISO 3166-1 alpha-2; by default the
 *     country of the center
 * @param certificationId in upper or lower case
 * @param email in upper or lower case, and its domain in any writing
 * @param name words of the name in any order, with or without accents; all must match
 */
@Introspected
@CrossField
@Schema(
        name = "CallerIdentification",
        example =
                """
                {"phone": "(408) 555-0101", "country": "US"}\
                """)
public record CallerIdentificationBody(
        @Size(max = 500, message = "TOO_LONG: must have at most 500 characters")
                @Schema(format = "phone-number")
                @Nullable String phone,
        @Country @Nullable String country,
        @Size(max = 500, message = "TOO_LONG: must have at most 500 characters")
                @Schema(format = "caller-key")
                @Nullable String contactId,
        @Size(max = 500, message = "TOO_LONG: must have at most 500 characters")
                @Schema(format = "caller-key")
                @Nullable String certificationId,
        @Size(max = 500, message = "TOO_LONG: must have at most 500 characters")
                @Schema(format = "email")
                @Nullable String email,
        @Size(max = 500, message = "TOO_LONG: must have at most 500 characters")
                @Schema(format = "caller-key")
                @Nullable String name)
        implements CrossFieldChecked {
    /**
     * The details that could be read, and those that could not.
     *
     * @param keys the details to look up
     * @param ignored not all of the given ones
     */
    public record ReadKeys(CallerKeys keys, Set<CallerKey> ignored) {}

    @Override
    public Stream<FieldError> fieldErrors() {
        boolean nothing =
                Stream.of(phone, contactId, certificationId, email, name).allMatch(Objects::isNull);
        return nothing
                ? Stream.of(
                        new FieldError(
                                "phone",
                                FieldError.Code.REQUIRED,
                                "must be given, or contact_id, certification_id, email or name"))
                : Stream.empty();
    }

    /**
     * Reads the details.
     *
     * @param numbers reads phone numbers
     * @return the keys to look up
     * @throws org.expedite.web.http.problems.ProblemException 422 if none can be read
     */
    public ReadKeys read(PhoneNumbers numbers) {
        CallerKeyReader reader = new CallerKeyReader();
        CallerKeys keys =
                new CallerKeys(
                        reader.read(
                                CallerKey.PHONE,
                                "phone",
                                phone,
                                PhoneNumbers.OBJECTION,
                                text -> numbers.read(text, country)),
                        first(
                                reader.read(
                                        CallerKey.CONTACT_ID,
                                        "contact_id",
                                        contactId,
                                        Identifier.OBJECTION,
                                        Identifiers::read),
                                ContactId::new),
                        first(
                                reader.read(
                                        CallerKey.CERTIFICATION_ID,
                                        "certification_id",
                                        certificationId,
                                        Identifier.OBJECTION,
                                        Identifiers::read),
                                CertificationId::new),
                        reader.read(
                                CallerKey.EMAIL,
                                "email",
                                email,
                                EmailAddresses.OBJECTION,
                                EmailAddresses::read),
                        first(
                                reader.read(
                                        CallerKey.NAME,
                                        "name",
                                        name,
                                        "NO_LETTER_OR_DIGIT: must have at least one letter or"
                                                + " digit",
                                        CallerIdentificationBody::words),
                                text -> text));
        return new ReadKeys(keys, reader.ignored());
    }

    private static Set<String> words(String text) {
        return Characters.hasLetterOrDigit(text) ? Set.of(text) : Set.of();
    }

    private static <T> @Nullable T first(Set<String> forms, Function<String, T> of) {
        return forms.stream().findFirst().map(of).orElse(null);
    }
}
