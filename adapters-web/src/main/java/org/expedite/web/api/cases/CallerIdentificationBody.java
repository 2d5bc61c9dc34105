package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.callers.CallerKeys;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Country;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.api.text.Text;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Details that a caller gives or the telephone shows; at least one besides the country.
 *
 * @param phone as people say and type it
 * @param country of a phone number without a country code, ISO 3166-1 alpha-2; by default the
 *     country of the center
 * @param email in upper or lower case
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
        @Text(max = 100) @Schema(format = "phone-number") @Nullable String phone,
        @Country @Nullable String country,
        @Identifier @Nullable String contactId,
        @Identifier @Nullable String certificationId,
        @Text(max = 254) @Email(message = "INVALID_EMAIL: must be an e-mail address")
                @Nullable String email)
        implements CrossFieldChecked {

    @Override
    public Stream<FieldError> fieldErrors() {
        boolean nothing =
                phone == null && contactId == null && certificationId == null && email == null;
        return nothing
                ? Stream.of(
                        new FieldError(
                                "phone",
                                FieldError.Code.REQUIRED,
                                "must be given, or contact_id, certification_id or email"))
                : Stream.empty();
    }

    CallerKeys toKeys(PhoneNumbers numbers) {
        return new CallerKeys(
                phone == null ? Set.of() : read(phone, numbers),
                contactId == null ? null : new ContactId(contactId),
                certificationId == null ? null : new CertificationId(certificationId),
                email);
    }

    private Set<String> read(String given, PhoneNumbers numbers) {
        Set<String> forms = numbers.read(given, country);
        if (forms.isEmpty()) {
            throw ProblemException.invalid(
                    "/phone",
                    "INVALID_PHONE_NUMBER",
                    "must be a phone number, with its country code or whole in its country");
        }
        return forms;
    }
}
