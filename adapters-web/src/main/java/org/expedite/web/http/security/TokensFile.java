package org.expedite.web.http.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;

/**
 * Reads the lines of a tokens file, each {@code <sha-256 of the token, hex> <actor id>
 * <ROLE>[,<ROLE>]}. Blank lines and lines that begin with {@code #} are skipped.
 */
public final class TokensFile {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int COLUMNS = 3;

    private TokensFile() {}

    /**
     * Reads the lines.
     *
     * @param lines of the file, in order
     * @return the tokens
     * @throws IllegalArgumentException if a line is wrong; the message names its number and never
     *     repeats it
     */
    public static HashedTokens read(List<String> lines) {
        Map<String, Actor> actors = new HashMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                add(actors, SPACES.split(line.strip()), number);
            }
        }
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("the tokens file names nobody");
        }
        return HashedTokens.ofHashes(actors);
    }

    private static void add(Map<String, Actor> actors, String[] columns, int number) {
        if (columns.length != COLUMNS) {
            throw wrong(number, "needs a hash, an actor id and roles, separated by spaces");
        }
        String hash = columns[0].toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(hash).matches()) {
            throw wrong(number, "has no SHA-256 of 64 hexadecimal digits in front");
        }
        if (actors.putIfAbsent(hash, actor(columns, number)) != null) {
            throw wrong(number, "repeats a hash of an earlier line");
        }
    }

    private static Actor actor(String[] columns, int number) {
        Set<Role> roles = roles(columns[2], number);
        try {
            return new Actor(columns[1], roles);
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
