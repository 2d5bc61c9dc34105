package org.expedite.persistence.registry;

import java.util.List;
import org.expedite.domain.search.SearchQuery;
import org.expedite.persistence.search.IcuWordAnalyzer;
import org.expedite.persistence.search.WordTable;
import org.expedite.persistence.sql.Select;

/** Finds contacts by the words of their present names. */
public final class ContactNames {
    private static final WordTable WORDS =
            new WordTable("contact_word", List.of("contact_id", "version"));

    private static final String BY_NAME =
            """
            select w.contact_id
            from contact_word w
            join registry_head h on h.kind = 'CONTACT' and h.id = w.contact_id
                and h.version = w.version\
            """;

    private ContactNames() {}

    /**
     * Selects the ids of the contacts whose name has all words of {@code name}, in any order. They
     * are read in the order of their ids, and no further than the limit.
     *
     * @param name a text without a word finds nobody
     */
    public static Select withAllWords(String name, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        narrow(conditions, "w", name);
        return conditions.select(BY_NAME, "w.contact_id", limit);
    }

    /** Returns whether a contact's name has all words of {@code name}, in any order. */
    public static boolean hasAllWords(String contactName, String name) {
        return new SearchQuery(name).hasAllWordsIn(contactName, IcuWordAnalyzer.INSTANCE);
    }

    /** Adds the condition that rows of {@code contact_word} with this alias are of such a name. */
    static void narrow(Select.Conditions conditions, String alias, String name) {
        WORDS.narrow(
                conditions,
                alias,
                new SearchQuery(name).required(IcuWordAnalyzer.INSTANCE).words());
    }
}
