package org.expedite.persistence.search;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.persistence.sql.Select;

/**
 * A table with a row for each word of a thing. Things that have all of several words are found from
 * the entries of one word, and those of the others are looked up by key.
 *
 * @param name the name of the table; it has a column {@code word}
 * @param thing the columns that identify a thing; with the word they are a unique key
 */
public record WordTable(String name, List<String> thing) {
    /** Most words that a condition of their own looks up; a database can only join so many. */
    private static final int MOST_LOOKUPS = 12;

    /** Long words first: they tend to be rare. */
    private static final Comparator<String> LIKELY_RARE =
            Comparator.<String>comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    /**
     * Adds the conditions that a row has one of {@code words}, and its thing all others.
     *
     * @param alias the alias of the table in the query
     * @param words none if nothing can match
     */
    public void narrow(Select.Conditions conditions, String alias, Collection<String> words) {
        narrow(conditions, alias, words, "");
    }

    /**
     * Adds the same conditions; only some rows of the table count.
     *
     * @param only the condition on a row, such as {@code visibility = 'PUBLIC'}; empty for none
     */
    public void narrow(
            Select.Conditions conditions, String alias, Collection<String> words, String only) {
        if (words.isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        List<String> sorted = words.stream().sorted(LIKELY_RARE).toList();
        String rows = only.isEmpty() ? "" : " and %s." + only;
        conditions.add(alias + ".word = ?" + rows.formatted(alias), sorted.getFirst());
        List<String> others = sorted.subList(1, sorted.size());
        others.stream()
                .limit(MOST_LOOKUPS)
                .forEach(
                        word ->
                                conditions.add(
                                        "exists (select 1 from "
                                                + name
                                                + " o where o.word = ? and "
                                                + sameThing(alias)
                                                + rows.formatted("o")
                                                + ")",
                                        word));
        if (others.size() > MOST_LOOKUPS) {
            List<String> rest = others.subList(MOST_LOOKUPS, others.size());
            addRest(conditions, alias, rest, rows.formatted("o"));
        }
    }

    private void addRest(
            Select.Conditions conditions, String alias, List<String> words, String rows) {
        conditions.add(
                "(select count(*) from "
                        + name
                        + " o where o.word in ("
                        + String.join(", ", Collections.nCopies(words.size(), "?"))
                        + ") and "
                        + sameThing(alias)
                        + rows
                        + ") = "
                        + words.size(),
                words.toArray());
    }

    private String sameThing(String alias) {
        return thing.stream()
                .map(column -> "o." + column + " = " + alias + "." + column)
                .collect(Collectors.joining(" and "));
    }
}
