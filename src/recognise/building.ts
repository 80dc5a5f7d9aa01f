/**
 * What is put together field by field, of those that it has. To spread them into it costs far more: V8
 * adds each by the slow way of a computed name.
 */
export type Building<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] };
