package org.expedite.permissions;

import org.expedite.application.access.Permissions;
import org.expedite.application.access.Relation;
import org.expedite.application.access.Role;
import org.expedite.application.access.UseCase;
import org.expedite.served.Answer;
import org.jspecify.annotations.Nullable;

/** The verdict of the table on a call by somebody. */
enum Verdict {
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    HIDDEN(404),
    NOT_THE_OWNER(409),
    /** Whatever else is wrong with the call. */
    ALLOWED(0);

    private final int status;

    Verdict(int status) {
        this.status = status;
    }

    /** Returns the verdict on a call, of a case of Acme if it is about one. */
    static Verdict of(Call call, Caller caller) {
        Role role = caller.role();
        if (role == null) {
            return UNAUTHENTICATED;
        }
        if (caller.isReadOnly() && call.useCases().stream().allMatch(UseCase::changes)) {
            return FORBIDDEN;
        }
        if (call.isOfCase()) {
            Relation needed = needed(UseCase.VIEW_CASE, role);
            if (needed == null) {
                return FORBIDDEN;
            }
            if (!caller.has(needed)) {
                return HIDDEN;
            }
        }
        return call.useCases().stream()
                .map(useCase -> of(call, caller, needed(useCase, role)))
                .max(Enum::compareTo)
                .orElseThrow();
    }

    private static Verdict of(Call call, Caller caller, @Nullable Relation needed) {
        if (needed == null) {
            return FORBIDDEN;
        }
        boolean fits =
                switch (needed) {
                    case ANY, OWN_EMPLOYER, OWNER, OWN_LEVEL -> caller.has(needed);
                    // Without a case they select what the response holds, or are 422.
                    case OWN_ORGANIZATION -> !call.isOfCase() || caller.has(needed);
                    case SELF -> true;
                };
        return fits ? ALLOWED : needed == Relation.OWNER ? NOT_THE_OWNER : FORBIDDEN;
    }

    private static @Nullable Relation needed(UseCase useCase, Role role) {
        return Permissions.of(useCase).get(role);
    }

    /** Returns whether a response says so. */
    boolean agreesWith(Call call, Answer answer) {
        return switch (this) {
            case UNAUTHENTICATED, FORBIDDEN, HIDDEN -> answer.status() == status;
            case NOT_THE_OWNER -> answer.status() == status && answer.text("/code").equals(name());
            case ALLOWED ->
                    answer.status() != 401
                            && answer.status() != 403
                            && (answer.status() != 404 || call.mayBeMissing())
                            && answer.status() < 500;
        };
    }
}
