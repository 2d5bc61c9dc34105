package org.expedite.application.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.accounts.Account;

/** Determines which passwords people may choose. Length counts, and what others try first. */
final class PasswordRules {
    /** Shortest password, in characters. */
    static final int MIN_LENGTH = 12;

    /** Longest password, in characters: enough for every sentence, and bounded work. */
    static final int MAX_LENGTH = 128;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** Returns whether a password can be anybody's. */
    static boolean isPossible(String password) {
        return password.length() <= MAX_LENGTH;
    }

    static String shortened(String password) {
        return password.substring(0, Math.min(password.length(), MAX_LENGTH));
    }

    /**
     * Returns the errors of a new password; none if it may be used.
     *
     * @param field the field that it was typed into
     */
    List<FieldError> check(String field, String password, Account account) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || !isPossible(password)) {
            return List.of(
                    new FieldError(
                            field,
                            Code.NOT_ALLOWED,
                            "A password has " + MIN_LENGTH + " to " + MAX_LENGTH + " characters."));
        }
        String id = account.id().value();
        if (password.toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT))) {
            return List.of(
                    new FieldError(
                            field,
                            Code.NOT_ALLOWED,
                            "A password cannot contain the sign-in name."));
        }
        if (common.contain(password, known(account))) {
            return List.of(
                    new FieldError(
                            field,
                            Code.NOT_ALLOWED,
                            "This password is easy to guess. Take several words that do not belong"
                                    + " together."));
        }
        return List.of();
    }

    private static List<String> known(Account account) {
        List<String> words = new ArrayList<>(List.of(account.id().value(), "expedite"));
        words.addAll(List.of(account.name().split("\\s+")));
        if (account.email() != null) {
            words.addAll(List.of(account.email().split("[@.]")));
        }
        return words;
    }
}
