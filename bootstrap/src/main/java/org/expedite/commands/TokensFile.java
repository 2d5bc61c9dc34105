package org.expedite.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.ImportedToken;

/**
 * Reads the lines of a tokens file, each {@code <sha-256 of the token, hex> <actor id>
 * <ROLE>[,<ROLE>]}. Blank lines and lines that begin with {@code #} are skipped.
 */
final class TokensFile {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int COLUMNS = 3;

    private TokensFile() {}

    /**
     * Reads the lines.
     *
     * @throws IllegalArgumentException if a line is wrong; the message names its number and never
     *     repeats it
     */
    static List<ImportedToken> read(List<String> lines) {
        List<ImportedToken> tokens = new ArrayList<>();
        Set<String> hashes = new HashSet<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                ImportedToken token = token(SPACES.split(line.strip()), number);
                if (!hashes.add(token.hash())) {
                    throw wrong(number, "repeats a hash of an earlier line");
                }
                tokens.add(token);
            }
        }
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("the tokens file names nobody");
        }
        return tokens;
    }

    private static ImportedToken token(String[] columns, int number) {
        if (columns.length != COLUMNS) {
            throw wrong(number, "needs a hash, an actor id and roles, separated by spaces");
        }
        String hash = columns[0].toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(hash).matches()) {
            throw wrong(number, "has no SHA-256 of 64 hexadecimal digits in front");
        }
        Set<Role> roles = roles(columns[2], number);
        try {
            return new ImportedToken(hash, new AccountId(columns[1]), roles);
        } catch (IllegalArgumentException _) {
            throw wrong(number, "has a wrong actor id");
        }
    }

    private static Set<Role> roles(String list, int number) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : list.split(",", -1)) {
            try {
                roles.add(Role.valueOf(name));
            } catch (IllegalArgumentException _) {
                throw wrong(
                        number, "has an unknown role; known are " + Arrays.asList(Role.values()));
            }
        }
        return roles;
    }

    private static IllegalArgumentException wrong(int number, String what) {
        return new IllegalArgumentException("line " + number + " of the tokens file " + what);
    }
}
