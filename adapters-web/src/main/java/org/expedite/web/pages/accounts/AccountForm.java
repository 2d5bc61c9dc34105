package org.expedite.web.pages.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.api.accounts.AccountBody;
import org.expedite.web.api.problems.Bodies;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;

/**
 * The form of an account, as it was sent.
 *
 * @param id the identifier of the account
 * @param kind what it is tied to
 * @param body the fields
 */
record AccountForm(String id, PersonKind kind, FormBody body) {

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String ROLES = "roles";

    /**
     * Returns the account.
     *
     * @throws org.expedite.web.http.problems.ProblemException 422 with the errors of the API
     */
    Account read(Bodies bodies) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putText(fields, NAME);
        putText(fields, EMAIL);
        fields.put(ROLES, body.texts(ROLES));
        switch (kind) {
            case CONTACT -> fields.put("contact_id", id);
            case ENGINEER -> fields.put("engineer_id", id);
            case SERVICE -> {
                // It is tied to nothing.
            }
        }
        fields.put("active", !body.text("suspended").equals("true"));
        return bodies.read(fields, AccountBody.class).toAccount(id);
    }

    private void putText(Map<String, Object> fields, String name) {
        if (!body.text(name).isEmpty()) {
            fields.put(name, body.text(name));
        }
    }

    /** Returns whether the identifier is one. */
    boolean hasId() {
        return AccountId.isPossible(id);
    }

    /** Returns the version that the form was filled with; a text that is none is stale. */
    int version() {
        return body.version().orElse(0);
    }

    /** Returns the form with what was typed. */
    FormState shown(List<FormState.Problem> problems) {
        return new FormState(body.shown("id", "kind", NAME, EMAIL), problems);
    }

    /** Returns the roles to choose from, of which those are chosen that were sent. */
    List<RoleChoice> roles() {
        return RoleChoice.of(AccountDesk.possibleRoles(kind), body.texts(ROLES));
    }

    /** Returns the form of a stored account. */
    static FormState of(Account account) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(NAME, account.name());
        if (account.email() != null) {
            values.put(EMAIL, account.email());
        }
        return new FormState(values, List.of());
    }

    static List<RoleChoice> rolesOf(Account account) {
        Set<Role> possible = AccountDesk.possibleRoles(account.kind());
        return RoleChoice.of(possible, account.roles().stream().map(Role::name).toList());
    }

    static List<FormState.Problem> problems(Texts texts, List<FieldErrorJson> errors) {
        return errors.stream()
                .map(
                        error ->
                                new FormState.Problem(
                                        fieldOf(error),
                                        texts.error("accounts.", fieldOf(error), error.code())))
                .toList();
    }

    static List<FormState.Problem> refusals(Texts texts, List<FieldError> errors) {
        return problems(texts, errors.stream().map(FieldErrorJson::of).toList());
    }

    /** What an account is tied to follows from its identifier. */
    private static String fieldOf(FieldErrorJson error) {
        String pointer = error.pointer() == null ? "" : error.pointer();
        String field = pointer.startsWith("/") ? pointer.substring(1).split("/", 2)[0] : "id";
        return field.endsWith("_id") ? "id" : field;
    }
}
