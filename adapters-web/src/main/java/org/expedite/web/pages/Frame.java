package org.expedite.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.explanation.Explanation;

/**
 * The frame of a page: its title, the way to other pages, and what its template needs.
 *
 * @param title the title, already in the language of the reader
 * @param path the path of the page
 * @param visitor the reader, if signed in
 * @param texts the texts in the language of the reader
 * @param times the times in the zone of the reader
 * @param assets the files that pages refer to
 */
public record Frame(
        String title,
        String path,
        Optional<Visitor> visitor,
        Texts texts,
        Times times,
        Assets assets) {

    /**
     * Returns a text.
     *
     * @param key of the bundle
     * @param values for the placeholders of the text
     * @return the text; templates escape it
     */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /**
     * Returns the word for a code of the domain.
     *
     * @param code such as a priority or a role
     * @return as people call it
     */
    public String code(Enum<?> code) {
        return texts.code(code);
    }

    /**
     * Returns the name of a technical level.
     *
     * @param level such as {@code L2}
     * @return as people call it; its code, if that is a name already
     */
    public String level(TechnicalLevel level) {
        return texts.level(level);
    }

    /**
     * Returns the text of an explanation of the domain.
     *
     * @param explanation such as that of a finding, an advice or a refusal
     * @return a sentence
     */
    public String explain(Explanation explanation) {
        return new Explainer(texts, times).text(explanation);
    }

    /**
     * Returns the languages in which the reader can have the page.
     *
     * @return all but the present one
     */
    public List<Language> otherLanguages() {
        return Arrays.stream(Language.values())
                .filter(language -> language != texts.language())
                .toList();
    }

    /**
     * Returns the address of an asset.
     *
     * @param name such as {@code app.css}
     * @return its path
     */
    public String asset(String name) {
        return assets.address(name);
    }

    /**
     * Returns the links of the navigation.
     *
     * @return the pages that this reader works with, in their order
     */
    public List<NavigationLink> navigation() {
        return NavigationLink.toWork(this);
    }

    /**
     * Returns the links below the name of the reader.
     *
     * @return the pages about the account, in their order
     */
    public List<NavigationLink> account() {
        return NavigationLink.toAccount(this);
    }
}
