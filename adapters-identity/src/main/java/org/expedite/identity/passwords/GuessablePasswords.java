package org.expedite.identity.passwords;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import org.expedite.application.signin.CommonPasswords;

/**
 * Passwords that are easy to guess by zxcvbn: frequent ones, names, words, dates, rows of keys, and
 * what is made of them.
 */
public final class GuessablePasswords implements CommonPasswords {
    /** The lowest score, from 0 to 4, that is accepted: at least a hundred million guesses. */
    private static final int SAFE = 3;

    /** The work grows with the square of the length; what is longer than this is no common one. */
    private static final int MAX_LENGTH = 128;

    @Override
    public boolean contain(String password, List<String> known) {
        String part = password.substring(0, Math.min(password.length(), MAX_LENGTH));
        return Dictionaries.ZXCVBN.measure(part, lower(known)).getScore() < SAFE;
    }

    /** It compares them with the password in lower case. */
    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** A hundred thousand words, which are loaded when somebody first chooses a password. */
    private static final class Dictionaries {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
