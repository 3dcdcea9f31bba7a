package org.handoutpress.json;

import java.math.BigDecimal;
import org.handoutpress.diag.Place;

public record JsonNumber(BigDecimal value, Place place) implements Json {}
