package org.expedite.web.pages.accounts;

import java.util.List;

/**
 * The accounts, as an administrator sees them.
 *
 * @param start the beginning of the identifiers that are shown; empty for all
 * @param accounts those of this page
 * @param next the address of the next page; empty for none
 */
public record AccountsPage(String start, List<AccountLine> accounts, String next) {

    /** Copies the accounts. */
    public AccountsPage {
        accounts = List.copyOf(accounts);
    }
}
