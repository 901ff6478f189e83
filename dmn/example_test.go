package dmn_test

import (
	"fmt"

	"github.com/tutti-io/tutti/dmn"
	"github.com/tutti-io/tutti/feel"
)

const dish = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="dinner" name="Dinner" namespace="urn:example">
  <decision id="dish" name="Dish">
    <decisionTable hitPolicy="FIRST">
      <input label="Season"><inputExpression><text>season</text></inputExpression></input>
      <input label="Guests"><inputExpression><text>guests</text></inputExpression></input>
      <output name="dish"/>
      <rule><inputEntry><text>"Winter"</text></inputEntry><inputEntry><text>&lt;= 8</text></inputEntry><outputEntry><text>"Roastbeef"</text></outputEntry></rule>
      <rule><inputEntry><text>-</text></inputEntry><inputEntry><text>&gt; 8</text></inputEntry><outputEntry><text>"Stew"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>`

func Example() {
	model, err := dmn.Parse("dish.dmn", []byte(dish))
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := model.Evaluate("dish", feel.VariablesMap{"season": feel.String("Winter"), "guests": feel.Int(12)}, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(result.Output)
	for _, rule := range result.Evaluated[0].Rules {
		fmt.Println("rule", rule.Index)
	}
	// Output:
	// "Stew"
	// rule 2
}
