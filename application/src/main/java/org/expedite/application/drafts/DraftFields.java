package org.expedite.application.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Texts that somebody has typed into a form. Secrets are never among it.
 *
 * @param values the values by the names of their fields; several of those with several boxes
 */
public record DraftFields(Map<String, List<String>> values) {
    /** Maximum size of all names and values, in bytes of UTF-8. */
    public static final int MAX_BYTES = 64 * 1024;

    /** Names of fields whose values are secrets, even if a form should ask to keep them. */
    private static final Pattern SECRET =
            Pattern.compile(".*(password|passphrase|secret|token).*|(.*_)?code");

    public DraftFields {
        Map<String, List<String>> kept = new TreeMap<>();
        values.forEach(
                (name, texts) -> {
                    List<String> typed = texts.stream().filter(text -> !text.isBlank()).toList();
                    if (!typed.isEmpty() && !SECRET.matcher(name).matches()) {
                        kept.put(name, typed);
                    }
                });
        values = Collections.unmodifiableMap(kept);
    }

    /** Returns whether nothing was typed. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isTooLarge() {
        return values.entrySet().stream()
                        .mapToLong(
                                field ->
                                        size(field.getKey())
                                                + field.getValue().stream()
                                                        .mapToLong(DraftFields::size)
                                                        .sum())
                        .sum()
                > MAX_BYTES;
    }

    private static long size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Omits the values. */
    @Override
    public String toString() {
        return "DraftFields" + values.keySet();
    }
}
