package org.expedite.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Numbers and levels of the requirements of the OWASP Application Security Verification Standard
 * 5.0.0. Its file has a line for each section, with the level of each requirement as a digit.
 */
final class Asvs {
    private static final Pattern NUMBER = Pattern.compile("V\\d+(?:\\.\\d+){0,2}");
    private static final Map<String, Integer> LEVELS = read();

    /** The order of the standard. */
    static final Comparator<String> ORDER =
            Comparator.comparing(List.copyOf(LEVELS.keySet())::indexOf);

    private Asvs() {}

    /** Returns the requirements up to a level, in their order. */
    static List<String> upToLevel(int level) {
        return LEVELS.entrySet().stream()
                .filter(requirement -> requirement.getValue() <= level)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns the requirements of the first two levels within a number.
     *
     * @param number of a chapter ({@code V17}), a section or a requirement
     * @throws IllegalArgumentException if the standard has no such number in these levels
     */
    static List<String> within(String number) {
        List<String> within =
                upToLevel(2).stream()
                        .filter(r -> r.equals(number) || r.startsWith(number + "."))
                        .toList();
        if (!NUMBER.matcher(number).matches() || within.isEmpty()) {
            throw new IllegalArgumentException(number);
        }
        return within;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", -1);
            List<String> digits = new ArrayList<>(Arrays.asList(parts[1].split("")));
            for (int i = 0; i < digits.size(); i++) {
                levels.put(parts[0] + "." + (i + 1), Integer.valueOf(digits.get(i)));
            }
        }
        return levels;
    }

    private static List<String> lines() {
        try (InputStream file =
                Objects.requireNonNull(Asvs.class.getResourceAsStream("/asvs-5.0.0.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
