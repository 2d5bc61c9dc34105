package org.expedite.web.pages.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccessToken;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.accounts.TokenCreation;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.accounts.TokenOrder;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.expedite.web.pages.TypedDay;
import org.jspecify.annotations.Nullable;

/** The form for a new token, as it was sent. */
final class TokenForm {

    private static final String NAME = "name";
    private static final String ROLES = "roles";
    private static final String EXPIRES_ON = "expires_on";

    /** Result of a form. */
    sealed interface Outcome {
        /** The token, which is shown this once. */
        record Made(String secret) implements Outcome {}

        /** The form with what was typed, and what is wrong with it. */
        record Rejected(FormState form) implements Outcome {}
    }

    private final FormBody body;
    private final Texts texts;

    TokenForm(FormBody body, Texts texts) {
        this.body = body;
        this.texts = texts;
    }

    /** Returns what can be told without asking a desk. */
    private List<FormState.Problem> problems() {
        List<FormState.Problem> problems = new ArrayList<>();
        if (TextRule.objection(body.text(NAME), AccessToken.MAX_NAME, false, false) != null) {
            problems.add(problem(NAME, "tokens.name.problem", AccessToken.MAX_NAME));
        }
        if (!body.text(EXPIRES_ON).isEmpty() && lastDay().isEmpty()) {
            problems.add(problem(EXPIRES_ON, "tokens.expires_on.problem"));
        }
        return problems;
    }

    /** Makes a token of the person who sends the form. */
    Outcome make(TokenDesk desk, SignedIn caller) {
        return make(desk, caller, null, roles());
    }

    /** Makes a token of an account, with all roles of that account. */
    Outcome makeFor(AccountId account, TokenDesk desk, SignedIn caller) {
        return make(desk, caller, account, null);
    }

    private Outcome make(
            TokenDesk desk,
            SignedIn caller,
            @Nullable AccountId account,
            @Nullable Set<Role> roles) {
        List<FormState.Problem> problems = problems();
        if (!problems.isEmpty()) {
            return rejected(problems);
        }
        return switch (desk.create(caller, order(account, roles))) {
            case TokenCreation.Created created -> new Outcome.Made(created.text());
            case TokenCreation.Invalid invalid -> rejected(texts.problems(invalid.errors()));
            case TokenCreation.TooMany _ ->
                    rejected(List.of(problem(NAME, "tokens.too_many", TokenDesk.MAX_TOKENS)));
        };
    }

    private TokenOrder order(@Nullable AccountId account, @Nullable Set<Role> roles) {
        return new TokenOrder(
                account,
                body.text(NAME),
                roles,
                !body.text("read_only").isEmpty(),
                lastDay().orElse(null));
    }

    private Outcome rejected(List<FormState.Problem> problems) {
        return new Outcome.Rejected(new FormState(body.shown(NAME, EXPIRES_ON), problems));
    }

    /** Unknown names are left out: no page offers them. */
    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> body.texts(ROLES).contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    private Optional<LocalDate> lastDay() {
        return TypedDay.of(body.text(EXPIRES_ON));
    }

    private FormState.Problem problem(String field, String key, Object... values) {
        return new FormState.Problem(field, texts.text(key, values));
    }
}
