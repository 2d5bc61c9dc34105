package org.expedite.web.pages.cases;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.web.pages.FormState;

/** The fields of contacts around the clock in a form: a row for each, numbered from 1. */
public final class ContactFields {

    /** As many rows as the API takes contacts. */
    static final int MAX = 20;

    private static final String NAME = "contact_name";
    private static final String PHONE = "contact_phone";
    private static final int USUAL = 5;

    private ContactFields() {}

    /**
     * Returns the field of a name.
     *
     * @param row the number of the row
     * @return the name of the field
     */
    public static String name(int row) {
        return row == 1 ? NAME : NAME + "_" + row;
    }

    /**
     * Returns the field of a phone number.
     *
     * @param row the number of the row
     * @return the name of the field
     */
    public static String phone(int row) {
        return row == 1 ? PHONE : PHONE + "_" + row;
    }

    /**
     * Returns how many rows a form has.
     *
     * @param form what was typed
     * @return enough for what was typed and for another contact
     */
    public static int rows(FormState form) {
        return Math.min(MAX, Math.max(USUAL, filled(form) + 1));
    }

    /**
     * Returns how many rows are needed for what was typed.
     *
     * @param form what was typed
     * @return the number of the last row with a text; 0 if there is none
     */
    public static int filled(FormState form) {
        return written(form::value).max().orElse(0);
    }

    /** Returns the numbers of the rows with a text, by the values of the fields. */
    static IntStream written(UnaryOperator<String> values) {
        return IntStream.rangeClosed(1, MAX)
                .filter(
                        row ->
                                !values.apply(name(row)).isBlank()
                                        || !values.apply(phone(row)).isBlank());
    }

    /** Returns the names of the fields of all rows. */
    static List<String> all() {
        return IntStream.rangeClosed(1, MAX)
                .boxed()
                .flatMap(row -> Stream.of(name(row), phone(row)))
                .toList();
    }
}
