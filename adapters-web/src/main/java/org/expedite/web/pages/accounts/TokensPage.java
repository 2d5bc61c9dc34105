package org.expedite.web.pages.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccessToken;
import org.expedite.web.pages.FormState;

/**
 * The tokens of a person, as the page shows them.
 *
 * @param tokens its tokens, the newest first
 * @param form the form for a new one
 * @param created the token that was just made; it is shown this once
 * @param roles the roles that a new one can have, in their order
 */
public record TokensPage(
        List<AccessToken> tokens, FormState form, Optional<String> created, List<Role> roles) {

    TokensPage(
            List<AccessToken> tokens, FormState form, Optional<String> created, Set<Role> roles) {
        this(
                tokens.stream()
                        .sorted(Comparator.comparing(AccessToken::createdAt).reversed())
                        .toList(),
                form,
                created,
                roles.stream().sorted().toList());
    }

    /** Omits the token. */
    @Override
    public String toString() {
        return "TokensPage[" + tokens + "]";
    }
}
