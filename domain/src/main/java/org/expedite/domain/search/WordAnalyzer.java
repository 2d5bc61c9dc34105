package org.expedite.domain.search;

import java.util.List;

/**
 * Folds and splits text by the rules of its writing. A library does this, so adapters implement it;
 * all that stores or compares words has to use the same one.
 */
public interface WordAnalyzer {
    /**
     * Returns a text in the form that is compared: letters that differ only by case, width or
     * accent are the same, and nothing invisible remains. Folding twice changes nothing.
     */
    String fold(String text);

    /**
     * Splits a sequence of folded letters, marks and digits, such as one of a writing without
     * spaces.
     *
     * @return the words in order; empty if there is none
     */
    List<String> split(String folded);
}
