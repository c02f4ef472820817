/** As much of JSON Schema (draft 2020-12) as the schema of the settings uses. */
export interface SchemaNode {
  readonly type: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Ours: only the user's own file may hold it. */
  readonly userOnly?: boolean;
}
