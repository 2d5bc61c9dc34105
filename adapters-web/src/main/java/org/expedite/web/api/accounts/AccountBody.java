package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.constraints.Distinct;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Text;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * An account, as an administrator sends it. It is tied to a contact, to an engineer, or to nothing:
 * to a program, a registrar or an administrator.
 *
 * @param email where to reach the person; nobody is recognized by it
 * @param roles of a contact CUSTOMER; of an engineer all others; without a person REGISTRAR and
 *     ADMIN
 * @param contactId the id of the account, if it is a contact's
 * @param engineerId the id of the account, if it is an engineer's
 * @param active whether it may sign in
 */
@Introspected
@CrossField
@Schema(name = "AccountBody")
public record AccountBody(
        @NotNull @Text(max = Account.MAX_NAME) String name,
        @Text(max = Account.MAX_EMAIL) @Email(message = "INVALID_EMAIL: must be an e-mail address")
                @Nullable String email,
        @NotEmpty(message = "REQUIRED: must name at least one role")
                @Distinct
                @ArraySchema(uniqueItems = true)
                @Size(max = 10, message = "TOO_MANY: must be at most 10")
                List<@NotNull Role> roles,
        @Identifier @Nullable String contactId,
        @Identifier @Nullable String engineerId,
        @NotNull Boolean active)
        implements CrossFieldChecked {

    @Override
    public Stream<FieldError> fieldErrors() {
        return contactId != null && engineerId != null
                ? Stream.of(
                        new FieldError(
                                "engineerId",
                                FieldError.Code.NOT_ALLOWED,
                                "must be null if contact_id is given"))
                : Stream.empty();
    }

    /**
     * Returns the account.
     *
     * @param id of the account
     * @throws ProblemException 422 if it is tied to a person of another id
     */
    public Account toAccount(String id) {
        requireOwnId("/contact_id", contactId, id);
        requireOwnId("/engineer_id", engineerId, id);
        return new Account(new AccountId(id), kind(), name, email, EnumSet.copyOf(roles), active);
    }

    private PersonKind kind() {
        if (contactId != null) {
            return PersonKind.CONTACT;
        }
        return engineerId != null ? PersonKind.ENGINEER : PersonKind.SERVICE;
    }

    private static void requireOwnId(String pointer, @Nullable String person, String id) {
        if (person != null && !person.equals(id)) {
            throw ProblemException.invalid(
                    pointer, "INVALID_VALUE", "must be the id of the account");
        }
    }
}
