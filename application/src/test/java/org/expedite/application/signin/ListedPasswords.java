package org.expedite.application.signin;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A short list of common passwords. */
public final class ListedPasswords implements CommonPasswords {
    private static final Set<String> LIST = Set.of("password1234", "qwertyuiop12", "aaaaaaaaaaaa");

    @Override
    public boolean contain(String password, List<String> known) {
        String lower = password.toLowerCase(Locale.ROOT);
        return LIST.contains(lower)
                || known.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(lower::equals);
    }
}
