package org.expedite.persistence.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.domain.timeline.Visibility;

/**
 * Writes the words by which one case is found, in the transaction of a connection: each passage to
 * {@code case_passage}, and each word of the case once to {@code case_word}. Repeated writes change
 * nothing.
 *
 * @param openedAt when the case was opened: lists are in this order
 */
public record CaseIndex(Connection connection, String number, Instant openedAt) {
    private static final String ADD_PASSAGE =
            """
            insert into case_passage (case_number, source, visibility, words) values (?, ?, ?, ?)
            on duplicate key update visibility = values(visibility), words = values(words)
            """;

    /** A word that any public text has is public. */
    private static final String ADD_WORD =
            """
            insert into case_word (word, opened_at, case_number, visibility) values (?, ?, ?, ?)
            on duplicate key update visibility =
                case when values(visibility) = 'PUBLIC' then 'PUBLIC' else visibility end
            """;

    private static final String PASSAGES =
            "select source, visibility, words from case_passage where case_number = ? for update";

    /** Adds new passages; those without a word are left out. */
    public void add(List<CasePassage> passages) throws SQLException {
        List<CasePassage> filled = passages.stream().filter(p -> !p.isEmpty()).toList();
        if (!filled.isEmpty()) {
            put(filled);
            putWords(visibilities(filled));
        }
    }

    /** Replaces passages by those of the same sources; a word that no text has now is removed. */
    public void replace(List<CasePassage> passages) throws SQLException {
        Map<String, CasePassage> all = stored();
        List<CasePassage> changed =
                passages.stream()
                        .filter(p -> all.containsKey(p.source()) || !p.isEmpty())
                        .filter(p -> !p.equals(all.get(p.source())))
                        .toList();
        if (changed.isEmpty()) {
            return;
        }
        Map<String, Visibility> before = visibilities(all.values());
        changed.forEach(p -> all.put(p.source(), p));
        Map<String, Visibility> after = visibilities(all.values());
        put(changed);
        // A word that became internal is removed too, since an addition never hides one.
        Set<String> removed = new LinkedHashSet<>(before.keySet());
        removed.removeIf(word -> before.get(word) == after.get(word));
        remove(removed);
        after.entrySet().removeIf(e -> before.get(e.getKey()) == e.getValue());
        putWords(after);
    }

    private Map<String, CasePassage> stored() throws SQLException {
        List<CasePassage> passages = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PASSAGES)) {
            select.setString(1, number);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    passages.add(
                            new CasePassage(
                                    rows.getString(1),
                                    Visibility.valueOf(rows.getString(2)),
                                    rows.getString(3)));
                }
            }
        }
        return passages.stream()
                .collect(
                        Collectors.toMap(
                                CasePassage::source,
                                Function.identity(),
                                (a, _) -> a,
                                LinkedHashMap::new));
    }

    private void put(List<CasePassage> passages) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_PASSAGE)) {
            for (CasePassage passage : passages) {
                insert.setString(1, number);
                insert.setString(2, passage.source());
                insert.setString(3, passage.visibility().name());
                insert.setString(4, passage.words());
                addTo(insert, passages.size());
            }
            execute(insert, passages.size());
        }
    }

    /** A single row is no batch: MySQL's driver would have it prepared anew each time. */
    private static void addTo(PreparedStatement insert, int rows) throws SQLException {
        if (rows > 1) {
            insert.addBatch();
        }
    }

    private static void execute(PreparedStatement insert, int rows) throws SQLException {
        if (rows > 1) {
            insert.executeBatch();
        } else {
            insert.executeUpdate();
        }
    }

    private void putWords(Map<String, Visibility> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD_WORD)) {
            // In one order, so that two cases with the same words do not wait for each other.
            for (Map.Entry<String, Visibility> word : new TreeMap<>(words).entrySet()) {
                insert.setString(1, word.getKey());
                insert.setTimestamp(2, Timestamp.from(openedAt));
                insert.setString(3, number);
                insert.setString(4, word.getValue().name());
                addTo(insert, words.size());
            }
            execute(insert, words.size());
        }
    }

    private void remove(Set<String> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(words.size(), "?"));
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "delete from case_word where opened_at = ? and case_number = ? and word in"
                                + " ("
                                + marks
                                + ")")) {
            delete.setTimestamp(1, Timestamp.from(openedAt));
            delete.setString(2, number);
            int index = 3;
            for (String word : words) {
                delete.setString(index++, word);
            }
            delete.executeUpdate();
        }
    }

    /** Returns the words of passages; one is internal if only internal passages have it. */
    private static Map<String, Visibility> visibilities(Iterable<CasePassage> passages) {
        Map<String, Visibility> words = new LinkedHashMap<>();
        for (CasePassage passage : passages) {
            for (String word : passage.allWords()) {
                words.merge(word, passage.visibility(), (a, b) -> a == Visibility.PUBLIC ? a : b);
            }
        }
        return words;
    }
}
