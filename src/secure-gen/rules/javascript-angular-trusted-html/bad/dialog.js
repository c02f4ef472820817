angular.module('shop').controller('Dialog', function ($scope, $sce, params) {
  $scope.body = $sce.trustAsHtml(params.body); // weakness
});
