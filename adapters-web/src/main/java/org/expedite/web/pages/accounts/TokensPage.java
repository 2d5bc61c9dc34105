package org.expedite.web.pages.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccessToken;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;

/**
 * The tokens of a person, as the page shows them.
 *
 * @param tokens its tokens, the newest first
 * @param draft the form for a new one
 * @param created the token that was just made; it is shown this once
 * @param roles the roles that a new one can have, in their order
 */
public record TokensPage(
        List<AccessToken> tokens, FormDraft draft, Optional<String> created, List<Role> roles) {

    TokensPage(
            List<AccessToken> tokens, FormDraft draft, Optional<String> created, Set<Role> roles) {
        this(
                tokens.stream()
                        .sorted(Comparator.comparing(AccessToken::createdAt).reversed())
                        .toList(),
                draft,
                created,
                roles.stream().sorted().toList());
    }

    /**
     * Returns the form for a new token.
     *
     * @return what was typed, and what is wrong with it
     */
    public FormState form() {
        return draft.state();
    }

    /**
     * Returns whether the box of a role is ticked.
     *
     * @param role the role
     * @return true unless somebody has taken the tick away
     */
    public boolean isTicked(Role role) {
        return draft.fields().values().isEmpty() || draft.has("roles", role.name());
    }

    /** Omits the token. */
    @Override
    public String toString() {
        return "TokensPage[" + tokens + "]";
    }
}
