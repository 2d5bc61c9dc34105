package org.expedite.application.accounts;

import java.util.Set;
import org.expedite.application.access.Role;

/**
 * A token of which only the hash is known.
 *
 * @param hash see {@link Secrets#hash}
 * @param roles at least one
 */
public record ImportedToken(String hash, AccountId account, Set<Role> roles) {
    public ImportedToken {
        roles = Set.copyOf(roles);
    }
}
