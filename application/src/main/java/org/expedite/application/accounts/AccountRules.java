package org.expedite.application.accounts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.PersonKind;
import org.expedite.application.registry.Registry;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordKey;
import org.jspecify.annotations.Nullable;

/** Determines which accounts are possible. */
final class AccountRules {
    private final Registry registry;
    private final PersonIds personIds;

    AccountRules(Registry registry, PersonIds personIds) {
        this.registry = registry;
        this.personIds = personIds;
    }

    /** Returns the roles that an account of a kind can have. */
    static Set<Role> possibleRoles(PersonKind kind) {
        return switch (kind) {
            case CONTACT -> EnumSet.of(Role.CUSTOMER);
            case ENGINEER -> EnumSet.complementOf(EnumSet.of(Role.CUSTOMER));
            case SERVICE -> EnumSet.of(Role.REGISTRAR, Role.ADMIN);
        };
    }

    /**
     * Returns the errors of an account; none if it is possible. A possible one without a record
     * takes its id, so this runs in the unit of work that stores it.
     *
     * @param by who changes it; null for a command on the server
     * @param current the account as it is stored
     */
    List<FieldError> check(@Nullable Actor by, Optional<Account> current, Account next) {
        List<FieldError> errors = new ArrayList<>();
        checkRoles(next, errors);
        checkPerson(current, next, errors);
        if (by != null && by.id().equals(next.id().value())) {
            checkOwn(next, errors);
        }
        // The last check, since an id is not taken for an account that is not possible.
        if (errors.isEmpty() && current.isEmpty() && next.kind() == PersonKind.SERVICE) {
            takeId(next, errors);
        }
        return errors;
    }

    /** Nobody locks itself out. */
    private static void checkOwn(Account next, List<FieldError> errors) {
        if (!next.active()) {
            errors.add(
                    new FieldError("active", Code.NOT_ALLOWED, "You cannot deactivate yourself."));
        }
        if (!next.roles().contains(Role.ADMIN)) {
            errors.add(
                    new FieldError(
                            "roles",
                            Code.NOT_ALLOWED,
                            "You cannot take the role ADMIN from yourself."));
        }
    }

    private static void checkRoles(Account next, List<FieldError> errors) {
        Set<Role> possible = possibleRoles(next.kind());
        for (Role role : next.roles()) {
            if (!possible.contains(role)) {
                errors.add(
                        new FieldError(
                                "roles",
                                Code.NOT_ALLOWED,
                                "An account of this kind cannot have the role " + role + "."));
            }
        }
    }

    private void checkPerson(Optional<Account> current, Account next, List<FieldError> errors) {
        String id = next.id().value();
        if (id.equals(Participant.CENTER.id())) {
            errors.add(
                    new FieldError("id", Code.RESERVED_ID, "The id belongs to the center itself."));
        } else if (current.isPresent() && current.get().kind() != next.kind()) {
            PersonKind kind = current.get().kind();
            errors.add(
                    new FieldError(
                            fieldOf(kind == PersonKind.SERVICE ? next.kind() : kind),
                            Code.NOT_ALLOWED,
                            "What an account is tied to cannot be changed."));
        } else if (next.kind() != PersonKind.SERVICE
                && !registry.missing(Set.of(recordOf(next))).isEmpty()) {
            errors.add(
                    new FieldError(
                            fieldOf(next.kind()),
                            Code.UNKNOWN_REFERENCE,
                            "There is no such record in the registry."));
        }
    }

    private void takeId(Account service, List<FieldError> errors) {
        personIds
                .take(service.id().value(), PersonKind.SERVICE)
                .ifPresent(
                        kind ->
                                errors.add(
                                        new FieldError(
                                                fieldOf(kind),
                                                Code.REQUIRED,
                                                "The id is that of a person in the registry.")));
    }

    private static RecordKey recordOf(Account account) {
        String id = account.id().value();
        return account.kind() == PersonKind.CONTACT
                ? new ContactId(id).key()
                : new EngineerId(id).key();
    }

    private static String fieldOf(PersonKind kind) {
        return switch (kind) {
            case CONTACT -> "contact_id";
            case ENGINEER -> "engineer_id";
            case SERVICE -> "id";
        };
    }
}
