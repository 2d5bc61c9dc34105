package org.expedite.application.drafts;

import org.expedite.application.accounts.AccountId;
import org.expedite.domain.Require;

/**
 * Owner and form of a draft.
 *
 * @param account the person who types
 * @param form the name of the form, in lower case with hyphens
 * @param about the case or the record that the form is about; empty for a form about nothing yet
 */
public record DraftKey(AccountId account, String form, String about) {
    /** Longest name of a form. */
    public static final int MAX_FORM = 50;

    /** Longest name of what a form is about. */
    public static final int MAX_ABOUT = 200;

    public DraftKey {
        Require.that(isPossible(form, about), form, "not the name of a form, or too long");
    }

    /** Returns whether texts, such as those of a request, can name a form. */
    public static boolean isPossible(String form, String about) {
        return form.length() <= MAX_FORM
                && form.matches("[a-z0-9]+(-[a-z0-9]+)*")
                && about.length() <= MAX_ABOUT
                && about.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
