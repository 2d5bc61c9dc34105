package org.expedite.web.api.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void values_are_quoted_where_they_need_it_and_formulas_are_made_harmless() {
        String written =
                Csv.write(
                        List.of("name", "count"),
                        List.of(
                                Arrays.asList("a,b", 1L),
                                Arrays.asList("say \"hi\"", -2L),
                                Arrays.asList(null, null),
                                Arrays.asList("=1+1", "+1"),
                                Arrays.asList("-1", "@SUM(A1)"),
                                Arrays.asList("\t=1", "\r=1"),
                                Arrays.asList("two\nlines", "a=1"),
                                Arrays.asList("Stör\uD83D\uDD25ung", "'=1")));

        assertThat(written)
                .isEqualTo(
                        "name,count\r\n"
                                + "\"a,b\",1\r\n"
                                + "\"say \"\"hi\"\"\",-2\r\n"
                                + ",\r\n"
                                + "'=1+1,'+1\r\n"
                                + "'-1,'@SUM(A1)\r\n"
                                + "'\t=1,\"'\r=1\"\r\n"
                                + "\"two\nlines\",a=1\r\n"
                                + "Stör\uD83D\uDD25ung,'=1\r\n");
    }
}
